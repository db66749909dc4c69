// Which articles are about a treatment, and so must tell both sides of it.
import type { Source } from '../source';
import { proseOf } from './prose';

export const ketamine = /\b(?:es)?ketamin[ea]\b|\bspravato\b|\bketalar\b/i;

const treatment =
  /\b(?:es)?ketamin[ea]\b|\bspravato\b|\bketalar\b|\btranscranial magnetic stimulation\b|\bestimulaci[oó]n magn[eé]tica transcraneal\b|\belectroconvulsive therapy\b|\bterapia electroconvulsiva\b|\bpsiloc(?:y|i)bin[ae]?\b|\bMDMA\b/gi;

/** How often a text names a treatment before it is about it. */
const leastMentions = 3;

/** Whether an article is about a treatment: its title or description names one, or its text does so again and again. */
export function isAboutTreatment(source: Source): boolean {
  if (source.collection !== 'articles') return false;
  const prose = proseOf(source);
  const mentions = (kinds: readonly string[]) =>
    prose.filter(({ kind }) => kinds.includes(kind)).reduce((count, { words }) => count + (words.match(treatment)?.length ?? 0), 0);
  return mentions(['title', 'description']) > 0 || mentions(['paragraph', 'item', 'cell', 'takeaway']) >= leastMentions;
}

/** The words of all passages, for rules that ask whether a thing is said anywhere. */
export function wholeText(source: Source): string {
  if (last?.source !== source) {
    const passages = proseOf(source).map(({ words }) => words);
    last = { source, text: passages.join('\n') };
  }
  return last.text;
}

/** As with trees, only the last is kept. */
let last: { source: Source; text: string } | undefined;

/** Where a finding about the article as a whole stands: at its title. */
export function wholeArticle(source: Source) {
  return source.where(['title']);
}
