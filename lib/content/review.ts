// Where an article stands in time: draft, scheduled, published, due, overdue, expired.
// Every surface asks `isPublished`; none looks at the dates itself.
import { addMonths, dayOf, daysBetween, instantOf } from '../site/dates';
import { articleLimits } from './article';

/** An article's review counts as due this many days before its day, so that there is time to do it. */
export const dueWithinDays = 30;

/** Every state, those that ask for attention first. */
export const articleStates = ['overdue', 'due', 'scheduled', 'draft', 'published', 'expired'] as const;
export type ArticleState = (typeof articleStates)[number];

export interface Reviewable {
  draft: boolean;
  publishedOn: string;
  reviewedOn?: string | undefined;
  reviewDueOn?: string | undefined;
  expiresOn?: string | undefined;
}

/** The state of an article at an instant; days are days in `timeZone`. */
export function stateOf(article: Reviewable, now: Date, timeZone: string): ArticleState {
  if (article.draft) return 'draft';
  if (article.expiresOn && instantOf(article.expiresOn, timeZone) <= now) return 'expired';
  if (instantOf(article.publishedOn, timeZone) > now) return 'scheduled';
  const dueOn = reviewDueOn(article);
  if (!dueOn) return 'published';
  const daysLeft = daysBetween(dayOf(now, timeZone), dueOn);
  if (daysLeft < 0) return 'overdue';
  return daysLeft <= dueWithinDays ? 'due' : 'published';
}

/** Whether readers may see the article at an instant. */
export function isPublished(article: Reviewable, now: Date, timeZone: string): boolean {
  return isPublicState(stateOf(article, now, timeZone));
}

/** Whether readers see what is in this state. */
export function isPublicState(state: string): boolean {
  return ['published', 'due', 'overdue'].includes(state);
}

/** The day the next review is due, or undefined when it was never reviewed. */
export function reviewDueOn(article: Pick<Reviewable, 'reviewedOn' | 'reviewDueOn'>): string | undefined {
  if (article.reviewDueOn) return article.reviewDueOn;
  return article.reviewedOn && addMonths(article.reviewedOn, articleLimits.reviewMonths);
}
