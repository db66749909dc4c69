// When an article last changed, for machines that ask what is new.
import type { ArticleSummary } from '../content/article';
import { instantOf } from '../site/dates';

type Dated = Pick<ArticleSummary, 'publishedOn' | 'updatedOn' | 'reviewedOn'>;

/** The last change of substance: what a subscriber wants to hear of. */
export function changedAt({ publishedOn, updatedOn }: Dated, timeZone: string): Date {
  return latest([publishedOn, updatedOn], timeZone);
}

/** The last change of anything that the page shows. A whole review that changed no word renews its date. */
export function renewedAt({ publishedOn, updatedOn, reviewedOn }: Dated, timeZone: string): Date {
  return latest([publishedOn, updatedOn, reviewedOn], timeZone);
}

function latest(days: readonly (string | undefined)[], timeZone: string): Date {
  return new Date(Math.max(...days.flatMap((day) => (day ? [instantOf(day, timeZone).getTime()] : []))));
}
