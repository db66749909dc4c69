// The promise to answer, as `clinic.answersWithin` of content/site.yml says it, and what it makes late.
// A working day is Monday to Friday; holidays are not known here, so after one an inquiry may be called overdue a day early.
import { dayOf, instantOf } from '../site/dates';
import { addDays, isWeekend } from '../site/days';

export interface Promised {
  count: number;
  unit: 'hours' | 'days' | 'workingDays';
}

const units: Record<string, Promised['unit']> = { hour: 'hours', day: 'days', 'working day': 'workingDays' };

/** `2 working days`, `3 days`, `24 hours`. A promise in other words makes nothing late. */
export function readPromise(text: string): Promised | undefined {
  const match = /^(\d{1,3}) (hour|day|working day)s?$/.exec(text.trim());
  const unit = units[match?.[2] ?? ''];
  return unit && { count: Number(match?.[1]), unit };
}

/** The end of the promise: whole days end with the day, in the clinic's time zone. */
export function dueAt(receivedAt: Date, { count, unit }: Promised, timeZone: string): Date {
  if (unit === 'hours') return new Date(receivedAt.getTime() + count * 3_600_000);
  let day = dayOf(receivedAt, timeZone);
  for (let left = count; left > 0; ) {
    day = addDays(day, 1);
    if (unit === 'days' || !isWeekend(day)) left -= 1;
  }
  return instantOf(addDays(day, 1), timeZone);
}

/** What was received before this and still waits is overdue now. */
export function overdueBefore(now: Date, promised: Promised, timeZone: string): Date {
  if (promised.unit === 'hours') return new Date(now.getTime() - promised.count * 3_600_000);
  let day = dayOf(now, timeZone);
  // The last day whose promise is over. A promise of 999 working days is four years, and nobody makes it.
  while (dueAt(instantOf(day, timeZone), promised, timeZone) > now) day = addDays(day, -1);
  return instantOf(addDays(day, 1), timeZone);
}
