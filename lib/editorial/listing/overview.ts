// Every article with where it stands: its state at an instant, who answers for it, when it is reviewed next, and what the check finds.
// The state is that of lib/content/review.ts, the same that decides what readers see.
import { z } from 'zod';
import { articleFields } from '../../content/article';
import { type ArticleState, articleStates, isPublicState, reviewDueOn, stateOf } from '../../content/review';
import { dayOf, daysBetween } from '../../site/dates';
import type { Language } from '../../site/languages/language';
import { checkGarden } from '../check';
import type { Finding } from '../finding';
import type { Garden } from '../garden';
import { readingGradeOf } from '../language/reading-grade';
import { oldTranslations } from '../rules/old-translations';
import type { Source } from '../source';

/** `faulty`: a date or `draft` cannot be read, so nobody can say where the article stands; the findings say why. */
export type ListedState = ArticleState | 'faulty';

/** What needs somebody's attention comes first. */
export const listedStates: readonly ListedState[] = ['faulty', ...articleStates];

export interface Overview {
  slug: string;
  language: Language;
  file: string;
  title: string;
  state: ListedState;
  isSample: boolean;
  author: string | undefined;
  reviewer: string | undefined;
  publishedOn: string | undefined;
  reviewedOn: string | undefined;
  dueOn: string | undefined;
  /** In another language, what it translates; `isBehind` when that was changed since. */
  translationOf: string | undefined;
  isBehind: boolean;
  /** Days until the next review; negative when it is overdue, undefined when none is due. */
  daysLeft: number | undefined;
  /** How easily it is read, as it stands and with drug names allowed; undefined without a sentence. */
  grade: { scale: 'grade' | 'INFLESZ'; raw: number; allowListed: number } | undefined;
  wordCount: number;
  errorCount: number;
  warningCount: number;
}

export function overviewOf(garden: Garden, now: Date, timeZone: string): Overview[] {
  const articles = garden.languages.flatMap((each) => each.articles);
  const byFile = new Map<string, Finding[]>(articles.map(({ file }) => [file, []]));
  for (const finding of checkGarden(garden).findings) byFile.get(finding.file)?.push(finding);
  const rows = articles.map((source) => rowOf(source, byFile.get(source.file) ?? [], now, timeZone));
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
  translationOf: z.string().optional().catch(undefined),
});
const untold = { title: '', author: undefined, reviewer: undefined, sample: false, translationOf: undefined };

function rowOf(source: Source, findings: readonly Finding[], now: Date, timeZone: string): Overview {
  const { data: dates } = dated.safeParse(source.fields);
  const { title, author, reviewer, sample, translationOf } = told.catch(untold).parse(source.fields);
  const dueOn = dates && reviewDueOn(dates);
  const { scale, raw, allowListed, wordCount, sentenceCount } = readingGradeOf(source.body, source.language);
  const errorCount = findings.filter(({ severity }) => severity === 'error').length;
  return {
    slug: source.slug,
    language: source.language,
    file: source.file,
    title,
    state: dates ? stateOf(dates, now, timeZone) : 'faulty',
    isSample: sample,
    author,
    reviewer,
    publishedOn: dates?.publishedOn,
    reviewedOn: dates?.reviewedOn,
    dueOn,
    translationOf,
    isBehind: findings.some(({ rule }) => rule === oldTranslations.name),
    daysLeft: dueOn === undefined ? undefined : daysBetween(dayOf(now, timeZone), dueOn),
    grade: sentenceCount > 0 ? { scale, raw: tenth(raw), allowListed: tenth(allowListed) } : undefined,
    wordCount,
    errorCount,
    warningCount: findings.length - errorCount,
  };
}

function tenth(value: number): number {
  // A text of a few short words can fall below zero, which means nothing to anybody.
  return Math.max(0, Math.round(value * 10) / 10);
}
