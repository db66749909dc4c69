// Every article with where it stands: its state at an instant, who answers for it, when it is reviewed next, and what the check finds.
// The state is that of lib/content/review.ts, the same that decides what readers see.
import { z } from 'zod';
import { articleFields } from '../../content/article';
import { type ArticleState, articleStates, isPublicState, reviewDueOn, stateOf } from '../../content/review';
import { dayOf, daysBetween } from '../../site/dates';
import { checkGarden } from '../check';
import type { Finding } from '../finding';
import type { Garden } from '../garden';
import { readingGradeOf } from '../language/reading-grade';
import type { Source } from '../source';

/** `faulty`: a date or `draft` cannot be read, so nobody can say where the article stands; the findings say why. */
export type ListedState = ArticleState | 'faulty';

/** What needs somebody's attention comes first. */
export const listedStates: readonly ListedState[] = ['faulty', ...articleStates];

export interface Overview {
  slug: string;
  file: string;
  title: string;
  state: ListedState;
  isSample: boolean;
  author: string | undefined;
  reviewer: string | undefined;
  publishedOn: string | undefined;
  reviewedOn: string | undefined;
  dueOn: string | undefined;
  /** Days until the next review; negative when it is overdue, undefined when none is due. */
  daysLeft: number | undefined;
  /** Years of school that the text asks for, as it stands and with drug names allowed; undefined without a sentence. */
  grade: { raw: number; allowListed: number } | undefined;
  wordCount: number;
  errorCount: number;
  warningCount: number;
}

export function overviewOf(garden: Garden, now: Date, timeZone: string): Overview[] {
  const byFile = new Map<string, Finding[]>(garden.articles.map(({ file }) => [file, []]));
  for (const finding of checkGarden(garden).findings) byFile.get(finding.file)?.push(finding);
  const rows = garden.articles.map((source) => rowOf(source, byFile.get(source.file) ?? [], now, timeZone));
  return rows.sort((a, b) => rankOf(a) - rankOf(b) || (a.dueOn ?? '9').localeCompare(b.dueOn ?? '9') || a.slug.localeCompare(b.slug));
}

/** Whether the review is due within so many days, or should have been done already. What readers do not see is not due. */
export function isDueWithin(row: Overview, days: number): boolean {
  return isPublicState(row.state) && row.daysLeft !== undefined && row.daysLeft <= days;
}

function rankOf({ state }: Overview): number {
  return listedStates.indexOf(state);
}

const fields = articleFields.shape;
const dated = z.object({
  draft: fields.draft,
  publishedOn: fields.publishedOn,
  reviewedOn: fields.reviewedOn,
  reviewDueOn: fields.reviewDueOn,
  expiresOn: fields.expiresOn,
});
const told = z.object({
  title: z.string().catch(''),
  author: z.string().optional().catch(undefined),
  reviewer: z.string().optional().catch(undefined),
  sample: z.boolean().catch(false),
});

function rowOf(source: Source, findings: readonly Finding[], now: Date, timeZone: string): Overview {
  const { data: dates } = dated.safeParse(source.fields);
  const { title, author, reviewer, sample } = told.catch({ title: '', author: undefined, reviewer: undefined, sample: false }).parse(source.fields);
  const dueOn = dates && reviewDueOn(dates);
  const { raw, allowListed, wordCount, sentenceCount } = readingGradeOf(source.body);
  const errorCount = findings.filter(({ severity }) => severity === 'error').length;
  return {
    slug: source.slug,
    file: source.file,
    title,
    state: dates ? stateOf(dates, now, timeZone) : 'faulty',
    isSample: sample,
    author,
    reviewer,
    publishedOn: dates?.publishedOn,
    reviewedOn: dates?.reviewedOn,
    dueOn,
    daysLeft: dueOn === undefined ? undefined : daysBetween(dayOf(now, timeZone), dueOn),
    grade: sentenceCount > 0 ? { raw: tenth(raw), allowListed: tenth(allowListed) } : undefined,
    wordCount,
    errorCount,
    warningCount: findings.length - errorCount,
  };
}

function tenth(value: number): number {
  // A text of a few short words can fall below zero, which means nothing to anybody.
  return Math.max(0, Math.round(value * 10) / 10);
}
