// The promise to answer, and what it makes late.
import { expect, test } from '@jest/globals';
import { dueAt, overdueBefore, readPromise } from '@/lib/inquiries/promise';

const zone = 'America/New_York';
const due = (text: string, receivedAt: string) => {
  const promised = readPromise(text);
  if (!promised) throw new Error(`${text} is no promise`);
  return dueAt(new Date(receivedAt), promised, zone).toISOString();
};

test('a promise is a number and a unit; other words make nothing late', () => {
  expect(readPromise('2 working days')).toEqual({ count: 2, unit: 'workingDays' });
  expect(readPromise('1 day')).toEqual({ count: 1, unit: 'days' });
  expect(readPromise(' 24 hours ')).toEqual({ count: 24, unit: 'hours' });
  for (const text of ['soon', 'two days', '2 weeks', '']) expect(readPromise(text)).toBeUndefined();
});

test('days end with the day in the clinic’s time zone, and a weekend is no working day', () => {
  // A Friday evening in New York, which is Saturday in London.
  expect(due('2 working days', '2026-11-21T03:00:00Z')).toBe('2026-11-25T05:00:00.000Z');
  expect(due('2 days', '2026-11-21T03:00:00Z')).toBe('2026-11-23T05:00:00.000Z');
  expect(due('1 working day', '2026-11-22T15:00:00Z')).toBe('2026-11-24T05:00:00.000Z');
  expect(due('24 hours', '2026-11-21T03:00:00Z')).toBe('2026-11-22T03:00:00.000Z');
});

test('what is overdue is what was received before one moment: the two ways of asking never disagree', () => {
  for (const text of ['1 working day', '2 working days', '5 working days', '1 day', '3 days', '36 hours']) {
    const promised = readPromise(text);
    if (!promised) throw new Error(`${text} is no promise`);
    for (let nowHours = 0; nowHours < 24 * 9; nowHours += 5) {
      const now = new Date(Date.UTC(2026, 9, 29, 12) + nowHours * 3_600_000);
      const before = overdueBefore(now, promised, zone);
      for (let hours = 0; hours < 24 * 14; hours += 7) {
        const receivedAt = new Date(now.getTime() - hours * 3_600_000);
        expect({ text, now, receivedAt, isLate: receivedAt < before }).toEqual({
          text,
          now,
          receivedAt,
          isLate: promised.unit === 'hours' ? dueAt(receivedAt, promised, zone) < now : dueAt(receivedAt, promised, zone) <= now,
        });
      }
    }
  }
});
