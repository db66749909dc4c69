// What a reader typed, as words to look for.
import { smallWords, wordsIn } from './words';

export const questionLimits = { characters: 200, words: 12 } as const;

/** The words in their order, each once; small words only when there is no other. */
export function wordsAsked(typed: string): string[] {
  const all = [...new Set(wordsIn(typed.slice(0, questionLimits.characters)).map(({ word }) => word))].filter((word) => word !== '');
  const weighty = all.filter((word) => !smallWords.has(word));
  return (weighty.length > 0 ? weighty : all).slice(0, questionLimits.words);
}
