// Words and sentences of plain prose.
import type { Language } from '../../site/languages/language';
import { spanishAbbreviated } from './spanish/stance';

const segmenters: Record<Language, Intl.Segmenter> = {
  en: new Intl.Segmenter('en', { granularity: 'sentence' }),
  es: new Intl.Segmenter('es', { granularity: 'sentence' }),
};

/** A full stop after one of these ends no sentence. */
const abbreviated: Record<Language, RegExp> = {
  en: /(?:^|[\s(])(?:Dr|Mr|Mrs|Ms|Prof|St|vs|No|Nos|Fig|approx|ca|cf|al|e\.g|i\.e|etc|U\.S|U\.K|[A-Z])\.\s*$/,
  es: spanishAbbreviated,
};

/** The sentences of a text with their places in it. Line ends count as spaces. */
export function sentencesIn(text: string, language: Language = 'en'): { words: string; start: number }[] {
  const sentences: { words: string; start: number }[] = [];
  let open: { words: string; start: number } | undefined;
  for (const { segment, index } of segmenters[language].segment(text.replace(/[\r\n]/g, ' '))) {
    open = open ? { words: open.words + segment, start: open.start } : { words: segment, start: index };
    if (abbreviated[language].test(segment)) continue;
    sentences.push(open);
    open = undefined;
  }
  if (open) sentences.push(open);
  return sentences.filter(({ words }) => /[\p{L}\p{N}]/u.test(words));
}

export function wordsIn(sentence: string): string[] {
  return sentence.match(/[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu) ?? [];
}
