// How easily a text is read. In English as the years of school that it asks for, the Flesch–Kincaid grade (Kincaid et al. 1975); in Spanish by
// a measure of its own, because English formulas call every Spanish text difficult. Both as it stands and with drug names allowed.
import { fleschKincaid } from 'flesch-kincaid';
import type { Nodes, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { syllable } from 'syllable';
import { parseMarkdown } from '../../content/markdown/parse';
import type { Language } from '../../site/languages/language';
import { drugNames } from './drug-names';
import { sentencesIn, wordsIn } from './sentences';
import { type Counts, perspicuityOf, syllablesIn as spanishSyllablesIn } from './spanish/readability';

export interface ReadingGrade {
  /** What the numbers mean: years of school, of which fewer are easier, or points of INFLESZ, of which more are. */
  scale: 'grade' | 'INFLESZ';
  /** That of the text as it stands. */
  raw: number;
  /** The grade when each drug name counts as two syllables. */
  allowListed: number;
  wordCount: number;
  sentenceCount: number;
}

/** The reading grade of the prose in a markdown text or its tree: paragraphs and list items, without headings, tables and code. */
export function readingGradeOf(markdown: string | Root, language: Language = 'en'): ReadingGrade {
  const tree = typeof markdown === 'string' ? parseMarkdown(markdown) : markdown;
  const sentences = proseOf(tree).flatMap((text) => sentencesIn(text, language).map(({ words }) => words));
  const words = sentences.flatMap(wordsIn);
  const { scale, syllables, measure } = measures[language];
  const count = (by: (word: string) => number) =>
    measure({ sentences: sentences.length, words: words.length, syllables: words.reduce((sum, word) => sum + by(word), 0) });
  const allowed = (word: string) => (drugNames.includes(word.toLowerCase()) ? 2 : syllables(word));
  return { scale, raw: count(syllables), allowListed: count(allowed), wordCount: words.length, sentenceCount: sentences.length };
}

interface Measure {
  scale: ReadingGrade['scale'];
  syllables(word: string): number;
  measure(counts: Counts): number;
}

const measures: Record<Language, Measure> = {
  en: { scale: 'grade', syllables: syllablesIn, measure: (counts) => fleschKincaid(inSingular(counts)) },
  es: { scale: 'INFLESZ', syllables: spanishSyllablesIn, measure: perspicuityOf },
};

function inSingular({ sentences, words, syllables }: Counts) {
  return { sentence: sentences, word: words, syllable: syllables };
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

/** What is no running text. */
const aside: readonly Nodes['type'][] = ['heading', 'table', 'code', 'footnoteDefinition'];

function proseOf(node: Nodes): string[] {
  if (node.type === 'paragraph') return [textOf(node).replace(/\[\^[^\]]+\]|\[![A-Z]+\]/g, ' ')];
  return 'children' in node && !aside.includes(node.type) ? node.children.flatMap(proseOf) : [];
}
