// How many years of school a text asks for: the Flesch–Kincaid grade (Kincaid et al. 1975), as it stands and with drug names allowed.
import { fleschKincaid } from 'flesch-kincaid';
import type { Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { syllable } from 'syllable';
import { SKIP, visit } from 'unist-util-visit';
import { parseMarkdown } from '../../content/markdown/parse';
import { drugNames } from './drug-names';
import { sentencesIn, wordsIn } from './sentences';

export interface ReadingGrade {
  /** The grade of the text as it stands. */
  raw: number;
  /** The grade when each drug name counts as two syllables. */
  allowListed: number;
  wordCount: number;
  sentenceCount: number;
}

/** The reading grade of the prose in a markdown text or its tree: paragraphs and list items, without headings, tables and code. */
export function readingGradeOf(markdown: string | Root): ReadingGrade {
  const tree = typeof markdown === 'string' ? parseMarkdown(markdown) : markdown;
  const sentences = proseOf(tree).flatMap((text) => sentencesIn(text).map(({ words }) => words));
  const words = sentences.flatMap(wordsIn);
  const count = (by: (word: string) => number) =>
    fleschKincaid({ sentence: sentences.length, word: words.length, syllable: words.reduce((sum, word) => sum + by(word), 0) });
  const allowed = (word: string) => (drugNames.includes(word.toLowerCase()) ? 2 : syllablesIn(word));
  return { raw: count(syllablesIn), allowListed: count(allowed), wordCount: words.length, sentenceCount: sentences.length };
}

/** Beyond this it is an address or a slip, and counting its syllables would take as long as the square of its length. */
const longestWord = 60;

const counted = new Map<string, number>();

/** A language has few words, and each is counted by many rules of spelling, so once is enough. */
function syllablesIn(word: string): number {
  const known = counted.get(word) ?? (word.length > longestWord ? Math.round(word.length / 3) : syllable(word));
  counted.set(word, known);
  return known;
}

function proseOf(tree: Root): string[] {
  const prose: string[] = [];
  visit(tree, (node) => {
    if (node.type === 'heading' || node.type === 'table' || node.type === 'code' || node.type === 'footnoteDefinition') return SKIP;
    if (node.type !== 'paragraph') return;
    prose.push(
      textOf(node)
        .replace(/\[\^[^\]]+\]/g, ' ')
        .replace(/\[![A-Z]+\]/g, ' '),
    );
    return SKIP;
  });
  return prose;
}
