// Arithmetic with calendar days, and instants as a line of a list shows them.
import { expect, test } from '@jest/globals';
import { writeShortly } from '@/lib/site/dates';
import { addDays, isWeekend, mondayOf } from '@/lib/site/days';

test('days are counted over the ends of months, years and changes of the clock', () => {
  expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
  expect(addDays('2028-03-01', -1)).toBe('2028-02-29');
  expect(addDays('2026-10-31', 2)).toBe('2026-11-02');
});

test('a week begins on Monday and ends with its weekend', () => {
  expect(['2026-11-23', '2026-11-25', '2026-11-29'].map(mondayOf)).toEqual(Array(3).fill('2026-11-23'));
  expect(mondayOf('2026-11-22')).toBe('2026-11-16');
  expect(['2026-11-27', '2026-11-28', '2026-11-29', '2026-11-30'].map(isWeekend)).toEqual([false, true, true, false]);
});

test('a line of a list says the time of today, and the day of what is older', () => {
  const calendar = { locale: 'en-US', timeZone: 'America/New_York' };
  const now = new Date('2026-11-23T15:00:00Z');
  expect(writeShortly(new Date('2026-11-23T14:15:00Z'), now, calendar)).toBe('9:15 AM');
  expect(writeShortly(new Date('2026-11-23T04:15:00Z'), now, calendar)).toBe('Nov 22, 11:15 PM');
  expect(writeShortly(new Date('2025-11-23T14:15:00Z'), now, calendar)).toBe('Nov 23, 2025, 9:15 AM');
});
