// What a check has to say about a file: what was found, what is expected, where.

export type Severity = 'error' | 'warning';

export interface Place {
  /** Counted from 1, as editors count. */
  line: number;
  column: number;
}

export interface Finding extends Place {
  /** The path of the file, from the root of the project, with forward slashes. */
  file: string;
  severity: Severity;
  /** What was found, what is expected, and how to put it right, on one line. */
  message: string;
  rule: string;
}

/** The order in which findings are reported: by file, then from top to bottom. */
export function inOrder(a: Finding, b: Finding): number {
  return a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column || a.message.localeCompare(b.message);
}
