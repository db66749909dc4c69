// Whether a clinician stands behind an article. A sample never claims one, whatever its file says.
import type { ArticleSummary } from './article';

export interface Review {
  /** The id of the reviewer. */
  by: string;
  on: string;
}

/** The last whole review, or undefined when none has happened. */
export function reviewOf({ sample, reviewer, reviewedOn }: Pick<ArticleSummary, 'sample' | 'reviewer' | 'reviewedOn'>): Review | undefined {
  return !sample && reviewer && reviewedOn ? { by: reviewer, on: reviewedOn } : undefined;
}
