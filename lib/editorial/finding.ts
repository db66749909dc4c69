// What a check has to say about a file: what was found, what is expected, where.

export type Severity = 'error' | 'warning';

export interface Place {
  /** Counted from 1, as editors count. */
  line: number;
  column: number;
}

/** A change that cannot alter what the text means: the characters of the file from one offset to another become `text`. */
export interface Fix {
  from: number;
  to: number;
  text: string;
}

export interface Finding extends Place {
  /** The path of the file, from the root of the project, with forward slashes. */
  file: string;
  severity: Severity;
  /** What was found, what is expected, and how to put it right, on one line. */
  message: string;
  rule: string;
  fix?: Fix | undefined;
}

/** A finding that an editor has allowed, with the reason that they wrote beside it. */
export interface AllowedFinding extends Finding {
  reason: string;
}

/** The order in which findings are reported: by file, then from top to bottom. */
export function inOrder(a: Finding, b: Finding): number {
  return a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column || a.message.localeCompare(b.message);
}
