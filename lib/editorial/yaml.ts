// YAML with places: the values of a document, where each stands, and every fault that the parser found.
import { isMap, isScalar, isSeq, type Node, parseDocument } from 'yaml';
import { maxAliasCount } from '../content/compile/front-matter';

export type Path = readonly PropertyKey[];

export interface LocatedYaml {
  /** The values, or undefined when the text is not readable as YAML. */
  value: unknown;
  faults: { offset: number; message: string }[];
  /** The offset of the value at a path; of its nearest parent when it is missing. */
  where(path: Path): number;
  /** The offset of a key in the mapping at a path. */
  whereKey(path: Path, key: string): number;
  /** The text at a path with the range that it takes in the file; an empty range at its parent when there is none. */
  scalarAt(path: Path): { value: string; from: number; to: number };
}

/** Parses YAML that stands at `offset` in its file; all offsets are those of the file. */
export function locateYaml(text: string, offset = 0): LocatedYaml {
  const document = parseDocument(text, { prettyErrors: false, stringKeys: true });
  const faults = [...document.errors, ...document.warnings].map((error) => ({
    offset: offset + (error.code === 'MISSING_CHAR' ? openQuote(text, error.pos[0]) : error.pos[0]),
    message: `this is not readable as YAML: ${plainMessage(error.message, text.slice(error.pos[0]))}`,
  }));
  const nodeAt = (path: Path) => offset + deepest(document.contents, path);
  const located = {
    faults,
    where: nodeAt,
    whereKey: (path: Path, key: string) => {
      const parent = path.length > 0 ? document.getIn(path, true) : document.contents;
      const pair = isMap(parent) ? parent.items.find((item) => isScalar(item.key) && String(item.key.value) === key) : undefined;
      return pair && isScalar(pair.key) ? offset + (pair.key.range?.[0] ?? 0) : nodeAt(path);
    },
    scalarAt: (path: Path) => {
      const node = document.getIn(path, true);
      if (!isScalar(node) || typeof node.value !== 'string' || !node.range) return { value: '', from: nodeAt(path), to: nodeAt(path) };
      return { value: node.value, from: offset + node.range[0], to: offset + node.range[1] };
    },
  };
  if (faults.length > 0) return { ...located, value: undefined };
  try {
    return { ...located, value: document.toJS({ maxAliasCount }) };
  } catch {
    return {
      ...located,
      value: undefined,
      faults: [{ offset, message: `the YAML repeats itself by more than ${maxAliasCount} aliases (*name), expected the values written out` }],
    };
  }
}

function deepest(contents: Node | null, path: Path): number {
  let node: Node | null = contents;
  let place = node?.range?.[0] ?? 0;
  for (const step of path) {
    const key = isMap(node) ? node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(step))?.key : undefined;
    const next: unknown = isMap(node) || isSeq(node) ? node.get(typeof step === 'symbol' ? String(step) : step, true) : undefined;
    if (isScalar(key)) place = key.range?.[0] ?? place;
    if (!isNode(next)) return place;
    place = next.range?.[0] ?? place;
    node = next;
  }
  return place;
}

function isNode(value: unknown): value is Node {
  return isMap(value) || isSeq(value) || isScalar(value);
}

/** Where the quote that is never closed was opened: the parser notices only at the end of the text. */
function openQuote(text: string, noticedAt: number): number {
  const open = /(?:^|[:\-[{,]\s)\s*(?:"(?:[^"\\\r\n]|\\.)*|'(?:[^'\r\n]|'')*)$/m.exec(text);
  return open ? open.index + open[0].search(/["']/) : noticedAt;
}

/** The parser's words for the faults that editors make most, in ours. */
function plainMessage(message: string, from: string): string {
  if (message.startsWith('Nested mappings are not allowed')) return 'a value holds ": ", which starts a new field; put the whole value in quotes';
  if (message.startsWith('Missing closing')) return 'a quote is opened and not closed; add the closing quote at the end of the value';
  if (/\btabs?\b/i.test(message)) return 'a line is indented with a tab; use spaces';
  if (message.startsWith('Map keys must be unique')) return `the field \`${/^[^:\s]*/.exec(from)?.[0] ?? ''}\` is written twice; keep one of them`;
  if (message.startsWith('Implicit keys need to be on a single line') || message.startsWith('Implicit map keys need'))
    return 'a line has no ": " after the name of its field; write `name: value`';
  if (message.startsWith('Unresolved tag'))
    return `${message.replace('Unresolved tag:', 'the tag').replace('tag:yaml.org,2002:', '!!')} is not known; take it away`;
  if (/Unexpected scalar|Unexpected .* at node end|Unexpected single-quoted/.test(message))
    return 'text follows after the closing quote; put a value that holds an apostrophe or a quote in the other kind of quotes';
  return 'this line does not fit the lines around it; look at the spaces before it, the dashes and the quotes';
}
