// The words of the interface: all that a reader or a visitor sees and that no editor wrote. English is written first and gives the shape;
// another language that lacks a word, or says a sentence with other gaps, does not compile.
import { en } from './en/en';
import { es } from './es/es';

export type Words = typeof en;

/** The words by language. A language is added here and in lib/site/languages, with a folder beside `en`. */
export const dictionaries = { en, es } satisfies Record<string, Words>;
