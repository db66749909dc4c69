// Exceptions that editors allow beside the words they are about, each with its reason:
//   in a text        [//]: # (allow bare-safe: a quotation from the label)      covers the block that follows
//   in front matter  # allow review-due: Dr Lee is at it, done by 1 May         covers its line, or the field below
// Both are comments: no reader, page or feed ever sees them.
import type { Definition, Nodes, Parents } from 'mdast';
import { Lexer } from 'yaml';
import { eachNode } from '../../content/markdown/walk';
import type { Place } from '../finding';
import { treeOf } from '../language/tree';
import type { Source } from '../source';

export interface Allowance {
  rules: string[];
  reason: string;
  place: Place;
  /** The lines that it covers. */
  from: number;
  to: number;
}

/** The name under which markdown keeps its comments. */
export const commentLabel = '//';

const form = /^allow\b\s*([^:]*?)\s*(?::\s*(.*?)\s*)?$/s;

export function allowancesIn(source: Source): Allowance[] {
  return [...inFrontMatter(source), ...(source.collection === 'site' ? [] : inBody(source))];
}

/** Comments that markdown does not take for one, because they stand in a paragraph or hold a bracket: readers would see them. */
export function visibleCommentsIn(source: Source): Place[] {
  const places: Place[] = [];
  if (!source.body.includes('[//]:')) return places;
  eachNode(treeOf(source), ['text'], (text) => {
    const start = text.position?.start.offset ?? 0;
    const written = source.body.slice(start, text.position?.end.offset);
    if (!written.includes('[//]:')) return;
    for (const match of written.matchAll(/\[\/\/\]:/g)) places.push(source.inBody(start + match.index));
  });
  return places;
}

function allowanceOf(words: string, place: Place, from: number, to: number): Allowance[] {
  const match = form.exec(words.trim());
  if (!match) return [];
  const rules = (match[1] ?? '').split(/[\s,]+/).filter((name) => name !== '' && name !== 'and');
  return [{ rules, reason: match[2] ?? '', place, from, to }];
}

function inBody(source: Source): Allowance[] {
  if (!source.body.includes('[//]:')) return [];
  const allowances: Allowance[] = [];
  eachNode(treeOf(source), ['definition'], (comment, index, parent) => {
    if (comment.label !== commentLabel) return;
    const start = comment.position?.start.offset ?? 0;
    const place = source.inBody(start);
    const next = blockAfter(parent, index);
    allowances.push(...allowanceOf(wordsOf(comment), place, place.line, source.inBody(next?.position?.end.offset ?? start).line));
  });
  return allowances;
}

function wordsOf({ title }: Definition): string {
  return title ?? '';
}

/** The next block that is no comment itself. */
function blockAfter(parent: Parents, index: number): Nodes | undefined {
  return parent.children.slice(index + 1).find((node) => node.type !== 'definition');
}

function inFrontMatter(source: Source): Allowance[] {
  if (!/#\s*allow\b/.test(source.yaml)) return [];
  const lines = source.yaml.split(/\r\n|\n|\r/);
  const first = source.inFile(source.yamlAt).line;
  return commentsIn(source.yaml).flatMap(({ words, offset }) => {
    const place = source.inFile(source.yamlAt + offset);
    const row = place.line - first;
    const isAlone = /^\s*#/.test(lines[row] ?? '');
    const covered = isAlone ? lines.findIndex((line, index) => index > row && !/^\s*(#|$)/.test(line)) : row;
    if (covered < 0) return allowanceOf(words, place, place.line, place.line);
    return allowanceOf(words, place, place.line, first + endOfField(lines, covered));
  });
}

/** The last line of the field that starts on a line: what follows it and is indented further belongs to it. */
function endOfField(lines: readonly string[], start: number): number {
  const indentation = /^\s*/.exec(lines[start] ?? '')?.[0].length ?? 0;
  const next = lines.findIndex((line, index) => index > start && line.trim() !== '' && line.search(/\S/) <= indentation);
  return next < 0 ? lines.length - 1 : next - 1;
}

/** The comments of a YAML text, told from a `#` inside a value by YAML's own lexer, whose tokens are the text cut into parts. */
function commentsIn(yaml: string): { words: string; offset: number }[] {
  const comments: { words: string; offset: number }[] = [];
  let offset = 0;
  for (const token of new Lexer().lex(yaml)) {
    // These four say something of the tokens around them and stand for no text.
    if (/^[\u0002\u0018\u001f\uFEFF]$/.test(token)) continue;
    if (token.startsWith('#')) comments.push({ words: token.replace(/^#+/, ''), offset });
    offset += token.length;
  }
  return comments;
}
