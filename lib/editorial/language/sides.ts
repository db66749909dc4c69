// Whether an article has a part for each side of a treatment: a section under such a heading, or sentences that say it.
import type { Language } from '../../site/languages/language';
import type { Rule } from '../rule';
import type { Source } from '../source';
import { isSentence } from './phrases';
import { proseOf } from './prose';
import { isAboutTreatment, wholeArticle } from './treatments';

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

export interface Side {
  /** A heading that would do, for the message. */
  example: string;
  /** A heading that announces it. */
  heading?: RegExp;
  /** A sentence that says it. */
  sentence: RegExp;
  /** How many such sentences stand for a part of its own. */
  least?: number;
}

/** Whether a text tells a side, in a part of its own or in sentences enough. */
export function tells(source: Source, { heading, sentence, least = 1 }: Side): boolean {
  return (heading !== undefined && hasHeading(source, heading)) || countSaying(source, sentence) >= least;
}

/** What a rule finds, at the title, when an article about a treatment keeps silent about one side of it. */
export function silenceOn(sides: Record<Language, Side>, message: (example: string) => string): Rule['check'] {
  return (source) => {
    const side = sides[source.language];
    return !isAboutTreatment(source) || tells(source, side) ? [] : [{ ...wholeArticle(source), message: message(side.example) }];
  };
}
