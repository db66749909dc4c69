// "Was this page helpful?": what a reader can answer, and what becomes of it. An answer is one more in the count of an article and a day.
// It has no name, no address and no time of day, so there is nothing about a reader to lose, to hand over or to erase.
import { z } from 'zod';

export const helpfulAnswers = ['yes', 'no'] as const;
export type HelpfulAnswer = (typeof helpfulAnswers)[number];

/** What the form sends. Whether there is such an article is asked elsewhere. */
export const helpfulForm = z.object({ article: z.string().min(1).max(100), answer: z.enum(helpfulAnswers) });

/** What the reader is told: it was counted, or this network has answered enough for now, or it could not be kept. */
export const helpfulOutcomes = ['counted', 'enough', 'not-kept'] as const;
export type HelpfulOutcome = (typeof helpfulOutcomes)[number];

/** How the readers of one article answered in a time. */
export interface Helpfulness {
  article: string;
  yesCount: number;
  noCount: number;
}
