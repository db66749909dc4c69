// How many years of school a text asks for: the Flesch–Kincaid grade (Kincaid et al. 1975), as it stands and with drug names allowed.
import { fleschKincaid } from 'flesch-kincaid';
import type { Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { syllable } from 'syllable';
import { SKIP, visit } from 'unist-util-visit';
import { parseMarkdown } from '../../content/markdown/parse';
import { drugNames } from './drug-names';

export interface ReadingGrade {
  /** The grade of the text as it stands. */
  raw: number;
  /** The grade when each drug name counts as two syllables. */
  allowListed: number;
  wordCount: number;
  sentenceCount: number;
}

/** The reading grade of the prose in a markdown text: paragraphs and list items, without headings, tables and code. */
export function readingGradeOf(markdown: string): ReadingGrade {
  const sentences = proseOf(parseMarkdown(markdown)).flatMap(sentencesIn);
  const words = sentences.flatMap(wordsIn);
  const count = (syllablesIn: (word: string) => number) =>
    fleschKincaid({ sentence: sentences.length, word: words.length, syllable: words.reduce((sum, word) => sum + syllablesIn(word), 0) });
  const allowed = (word: string) => (drugNames.includes(word.toLowerCase()) ? 2 : syllable(word));
  return { raw: count(syllable), allowListed: count(allowed), wordCount: words.length, sentenceCount: sentences.length };
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

function sentencesIn(text: string): string[] {
  const segments = new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text);
  return [...segments].map(({ segment }) => segment).filter((segment) => wordsIn(segment).length > 0);
}

function wordsIn(sentence: string): string[] {
  return sentence.match(/[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu) ?? [];
}
