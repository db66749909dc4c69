// Whether an article has a part for each side of a treatment: a section under such a heading, or sentences that say it.
import type { Source } from '../source';
import { isSentence } from './phrases';
import { proseOf } from './prose';

/** Whether a heading announces it. A title does not: it says what the article is about, not that it keeps its word. */
export function hasHeading(source: Source, about: RegExp): boolean {
  return proseOf(source).some(({ kind, words }) => (kind === 'heading' || kind === 'question') && about.test(words));
}

/** How many sentences of the text say it. What only the summary says is not told. */
export function countSaying(source: Source, what: RegExp): number {
  return proseOf(source)
    .filter(isSentence)
    .filter(({ kind }) => kind !== 'description' && kind !== 'takeaway')
    .reduce((count, { sentences }) => count + sentences.filter(({ words }) => what.test(words)).length, 0);
}
