// What a reader typed, as words to look for.
import type { Language } from '../../site/languages/language';
import { grammarOf } from './grammar/grammar';
import { wordsIn } from './words';

export const questionLimits = { characters: 200, words: 12 } as const;

/** The words in their order, each once; small words only when there is no other. */
export function wordsAsked(typed: string, language: Language = 'en'): string[] {
  const { smallWords } = grammarOf(language);
  const all = [...new Set(wordsIn(typed.slice(0, questionLimits.characters)).map(({ word }) => word))].filter((word) => word !== '');
  const weighty = all.filter((word) => !smallWords.has(word));
  return (weighty.length > 0 ? weighty : all).slice(0, questionLimits.words);
}
