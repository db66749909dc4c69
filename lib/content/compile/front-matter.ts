// A markdown file cut into its front matter and its text, without losing the place of a single character.
// The check and the compiler both read through here, so that they can never see different values in one file.

/** How often one value may be repeated by a YAML alias; a harmless file needs none, a bomb needs thousands. */
export const maxAliasCount = 10;

export interface CutFile {
  yaml: string;
  /** Where the YAML starts in the file. */
  yamlAt: number;
  body: string;
  bodyAt: number;
}

export interface CutFault {
  offset: number;
  message: string;
}

/** Cuts a file at its `---` lines, or says why it cannot be cut. */
export function cutFrontMatter(text: string): CutFile | CutFault {
  const start = text.startsWith('\uFEFF') ? 1 : 0;
  const rest = text.slice(start);
  if (rest.trim() === '') return { offset: 0, message: 'the file is empty, expected front matter between two lines of `---`, then the text' };
  const opening = /^---[ \t]*(\r?\n|$)/.exec(rest);
  if (!opening) return { offset: start, message: openingFault(rest) };
  const yamlAt = start + opening[0].length;
  const closing = /^---[ \t]*(\r?\n|$)/m.exec(text.slice(yamlAt));
  if (!closing) return { offset: start, message: 'the front matter is not closed, expected a line `---` after the last field' };
  const bodyAt = yamlAt + closing.index + closing[0].length;
  return { yaml: text.slice(yamlAt, yamlAt + closing.index), yamlAt, body: text.slice(bodyAt), bodyAt };
}

function openingFault(rest: string): string {
  if (rest.includes('\r') && !rest.includes('\n'))
    return 'the lines end as on very old Macs, expected usual line ends; in your editor choose line ends "LF"';
  const first = rest.split(/\r\n|\n|\r/, 1)[0] ?? '';
  if (first.startsWith('---')) return `the first line is ${JSON.stringify(first)}, expected \`---\` alone: code in front matter is never run`;
  return `the front matter is missing: the first line is ${JSON.stringify(first.slice(0, 40))}, expected \`---\``;
}
