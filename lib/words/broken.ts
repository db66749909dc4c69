// The words for a page that broke, alone: a browser must not fetch those of every page to say so.
import { trouble as en } from './en/trouble';
import { trouble as es } from './es/trouble';

const all: Record<string, typeof en.broken> = { en: en.broken, es: es.broken };

/** In the language of the address, or in English. */
export function brokenWords(language: string): typeof en.broken {
  return all[language] ?? en.broken;
}
