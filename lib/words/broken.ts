// The words for a page that broke, alone: a browser must not fetch those of every page to say so.
import { trouble as en } from './en/trouble';
import { trouble as es } from './es/trouble';

/** In the language of the address; in English, when it has none or one of which there are no words. */
export function wordsWhenBroken(path: string): { language: string; words: typeof en.broken; home: string } {
  const isSpanish = path === '/es' || path.startsWith('/es/');
  return isSpanish ? { language: 'es', words: es.broken, home: '/es' } : { language: 'en', words: en.broken, home: '/' };
}
