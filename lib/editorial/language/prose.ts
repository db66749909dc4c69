// All the prose of a file, in the order in which readers meet it: title, description, takeaways, text, questions and answers.
import type { Nodes, Parents, Root, Table } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { z } from 'zod';
import type { Language } from '../../site/languages/language';
import type { Source } from '../source';
import { textsOf } from '../texts';
import type { Path } from '../yaml';
import { aligned } from './aligned';
import { type Passage, type PassageKind, type Piece, passageOf } from './passage';
import { treeOf } from './tree';

const written = z.object({
  title: z.string().catch(''),
  description: z.string().catch(''),
  takeaways: z.array(z.string().catch('')).catch([]),
  questions: z.array(z.object({ question: z.string().catch(''), answer: z.string().catch('') }).catch({ question: '', answer: '' })).catch([]),
});

/** As with trees, only the last is kept. */
let last: { source: Source; passages: Passage[] } | undefined;

export function proseOf(source: Source): Passage[] {
  if (last?.source !== source) last = { source, passages: passagesOf(source) };
  return last.passages;
}

function passagesOf(source: Source): Passage[] {
  const { title, description, takeaways, questions } = written
    .catch({ title: '', description: '', takeaways: [], questions: [] })
    .parse(source.fields);
  const field = (kind: PassageKind, path: Path, words: string) => fieldPassages(source, kind, path, words);
  return [
    ...field('title', ['title'], title),
    ...field('description', ['description'], description),
    ...takeaways.flatMap((words, index) => field('takeaway', ['takeaways', index], words)),
    ...bodyPassages(treeOf(source), source.body, (offset) => source.bodyAt + offset, { language: source.language }),
    ...questions.flatMap(({ question, answer }, index) => {
      const offset = (character: number) => source.offsetIn(['questions', index, 'answer'], character);
      const setting = { kind: 'answer' as const, section: question, language: source.language };
      return [
        ...field('question', ['questions', index, 'question'], question),
        ...bodyPassages(textsOf(source)[index + 1]?.tree ?? treeOf(source), answer, offset, setting),
      ];
    }),
  ];
}

function fieldPassages(source: Source, kind: PassageKind, path: Path, words: string): Passage[] {
  if (words.trim() === '') return [];
  const isVerbatim = source.text.startsWith(words, source.offsetIn(path, 0));
  const { language } = source;
  return [passageOf([{ words, offset: (character) => source.offsetIn(path, character), isVerbatim }], [], { kind, language })];
}

interface Setting {
  language: Language;
  section: string;
  kind: PassageKind;
  column: string;
  isCitedAround: boolean;
}

/** The passages of a markdown text; `offset` says where its characters stand in the file. */
function bodyPassages(
  tree: Root,
  markdown: string,
  offset: (character: number) => number,
  outset: Partial<Setting> & Pick<Setting, 'language'>,
): Passage[] {
  const passages: Passage[] = [];
  const setting: Setting = { section: '', kind: 'paragraph', column: '', isCitedAround: false, ...outset };
  const take = (node: Nodes, changes: Partial<Setting> = {}) => {
    const { pieces, cites } = piecesOf(node, markdown, offset);
    if (pieces.length > 0) passages.push(passageOf(pieces, cites, { ...setting, ...changes }));
  };
  const walk = (node: Nodes, before: Nodes | undefined): void => {
    if (node.type === 'heading') {
      setting.section = textOf(node);
      take(node, { kind: 'heading' });
    } else if (node.type === 'paragraph') take(node);
    else if (node.type === 'table') takeTable(node, take);
    else if (node.type === 'list') {
      const { kind, isCitedAround } = setting;
      setting.kind = outset.kind ?? 'item';
      setting.isCitedAround ||= before?.type === 'paragraph' && leadsWithSource.test(textOf(before).trimEnd());
      inside(node);
      Object.assign(setting, { kind, isCitedAround });
    } else if ('children' in node && node.type !== 'footnoteDefinition') inside(node);
  };
  const inside = (parent: Parents) => parent.children.forEach((child, index) => void walk(child, parent.children[index - 1]));
  inside(tree);
  return passages;
}

/** A citation, as it stands in the text of a node that knows nothing of references. */
const citation = /\[\^[^\]\s]+\]/;

/** "The label lists these reasons:[^label]" */
const leadsWithSource = /\[\^[^\]\s]+\]\s*:$|:\s*(?:\[\^[^\]\s]+\]\s*)+$/;

/** A source anywhere in a row stands behind all of it. */
function takeTable(table: Table, take: (cell: Nodes, changes: Partial<Setting>) => void) {
  const heads = table.children[0]?.children.map((cell) => textOf(cell)) ?? [];
  for (const row of table.children) {
    const isCitedAround = row.children.some((cell) => citation.test(textOf(cell)) || hasFootnote(cell));
    row.children.forEach((cell, index) => void take(cell, { kind: 'cell', column: heads[index] ?? '', isCitedAround }));
  }
}

function hasFootnote(node: Nodes): boolean {
  return node.type === 'footnoteReference' || ('children' in node && node.children.some(hasFootnote));
}

/** The words below a node, without what is no prose: code, pictures, citations, the mark of a call-out. */
function piecesOf(node: Nodes, markdown: string, offset: (character: number) => number) {
  const pieces: Piece[] = [];
  const cites: number[] = [];
  let length = 0;
  const add = (piece: Piece) => {
    if (piece.words === '') return;
    pieces.push(piece);
    length += piece.words.length;
  };
  const walk = (each: Nodes): void => {
    const start = each.position?.start.offset ?? 0;
    if (each.type === 'footnoteReference') cites.push(length);
    else if (each.type === 'break') add({ words: ' ', offset: () => offset(start), isVerbatim: false });
    else if (each.type === 'inlineCode') add({ words: '`', offset: () => offset(start), isVerbatim: false });
    else if (each.type === 'text') {
      const raw = markdown.slice(start, each.position?.end.offset);
      const isVerbatim = raw === each.value;
      for (const part of each.value.matchAll(/(\[\^[^\]\s]+\]|^\[![A-Za-z]+\][ \t]*\n?)|((?:(?!\[\^[^\]\s]+\]|^\[![A-Za-z]+\])[\s\S])+)/g)) {
        if (part[1]?.startsWith('[^')) cites.push(length);
        const words = part[2]?.replace(/[\r\n]/g, ' ') ?? '';
        add({
          words,
          isVerbatim,
          offset: (character) => offset(start + (isVerbatim ? part.index + character : aligned(each.value, raw, part.index + character))),
        });
      }
    } else if ('children' in each) each.children.forEach(walk);
  };
  walk(node);
  return { pieces, cites };
}
