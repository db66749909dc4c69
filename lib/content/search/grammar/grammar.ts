// What search must know of a language: which words are forms of one word, and which say nothing by themselves.
import type { Language } from '../../../site/languages/language';
import { english } from './english';
import { spanish } from './spanish';

export interface Grammar {
  /** What the forms of a word have in common; always how the word begins. Takes words as `wordsIn` gives them, without accents. */
  stemOf(word: string): string;
  /** Words that say how a sentence is built and not what it is about. Searched for only when nothing else was asked. */
  smallWords: ReadonlySet<string>;
  /** A word as it sounds, where a language writes one sound in several ways; words that sound alike differ by no slip. */
  heard?(word: string): string;
}

const grammars: Record<Language, Grammar> = { en: english, es: spanish };

export function grammarOf(language: Language): Grammar {
  return grammars[language];
}
