// Numbers of the last weeks, from what is counted. Pure.
import { dayOf } from '../../site/dates';
import { addDays, mondayOf } from '../../site/days';
import type { Counted } from './store';

export interface Tally {
  id: string;
  count: number;
}

export interface InquiryNumbers {
  count: number;
  /** The oldest first; a week is known by its Monday, and one without an inquiry is there too. */
  weeks: Tally[];
  /** The most first. */
  topics: Tally[];
  articles: Tally[];
  /** How many came from no article. */
  elsewhereCount: number;
  answeredCount: number;
  /** Half of the answers took longer than this. */
  medianHoursToAnswer: number | undefined;
}

/** Fewer than the usual days of keeping, so that no week is shown from which inquiries have already been erased by their age. */
export const weekCount = 12;

/** The first day that counts. */
export function firstDay(now: Date, timeZone: string): string {
  return addDays(mondayOf(dayOf(now, timeZone)), -7 * (weekCount - 1));
}

export function numbersOf(counted: readonly Counted[], now: Date, timeZone: string): InquiryNumbers {
  const from = firstDay(now, timeZone);
  const mondays = Array.from({ length: weekCount }, (_, week) => addDays(from, 7 * week));
  const byWeek = tally(counted.map(({ receivedAt }) => mondayOf(dayOf(receivedAt, timeZone))));
  const waits = counted.flatMap(({ receivedAt, answeredAt }) => (answeredAt ? [(answeredAt.getTime() - receivedAt.getTime()) / 3_600_000] : []));
  return {
    count: counted.length,
    weeks: mondays.map((id) => ({ id, count: byWeek.find((week) => week.id === id)?.count ?? 0 })),
    topics: tally(counted.map(({ topic }) => topic)),
    articles: tally(counted.flatMap(({ article }) => (article ? [article] : []))),
    elsewhereCount: counted.filter(({ article }) => !article).length,
    answeredCount: waits.length,
    medianHoursToAnswer: median(waits),
  };
}

function tally(ids: readonly string[]): Tally[] {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts].map(([id, count]) => ({ id, count })).sort((a, b) => b.count - a.count || a.id.localeCompare(b.id));
}

function median(values: readonly number[]): number | undefined {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle];
  const lower = sorted.length % 2 === 0 ? sorted[middle - 1] : upper;
  return upper === undefined || lower === undefined ? undefined : (upper + lower) / 2;
}
