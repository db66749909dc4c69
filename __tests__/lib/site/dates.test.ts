// Days and instants, as a clinic counts and writes them.
import { addMonths, dayOf, daysBetween, instantOf, writeDay } from '@/lib/site/dates';

test('a day is written in the language of the clinic, and is never shifted by a time zone', () => {
  expect(writeDay('2026-11-02', { locale: 'en-US', timeZone: 'Pacific/Honolulu' })).toBe('November 2, 2026');
  expect(writeDay('2026-11-02', { locale: 'en-GB', timeZone: 'Pacific/Auckland' })).toBe('2 November 2026');
});

test('an instant is written as the day that it is at the clinic', () => {
  expect(writeDay('2026-11-02T01:00:00Z', { locale: 'en-US', timeZone: 'America/New_York' })).toBe('November 1, 2026');
});

test.each([
  ['America/New_York', '2026-01-15', '2026-01-15T05:00:00.000Z'],
  ['America/New_York', '2026-07-15', '2026-07-15T04:00:00.000Z'],
  ['Asia/Kolkata', '2026-01-15', '2026-01-14T18:30:00.000Z'],
  ['Pacific/Auckland', '2026-01-15', '2026-01-14T11:00:00.000Z'],
  ['UTC', '2026-01-15', '2026-01-15T00:00:00.000Z'],
  // Clocks go forward at midnight here, so this day begins at one o'clock.
  ['America/Santiago', '2026-09-06', '2026-09-06T04:00:00.000Z'],
])('in %s the day %s begins at %s', (timeZone, day, instant) => {
  expect(instantOf(day, timeZone).toISOString()).toBe(instant);
});

test('the day of an instant is that at the clinic', () => {
  expect(dayOf(new Date('2026-11-02T03:00:00Z'), 'America/New_York')).toBe('2026-11-01');
});

test('a month later is the same day, or the last of a shorter month', () => {
  expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
  expect(addMonths('2024-01-31', 1)).toBe('2024-02-29');
  expect(addMonths('2026-11-15', 12)).toBe('2027-11-15');
  expect(addMonths('2026-12-01', 1)).toBe('2027-01-01');
});

test('days between are whole, also over a clock change', () => {
  expect(daysBetween('2026-03-07', '2026-03-09')).toBe(2);
  expect(daysBetween('2026-03-09', '2026-03-07')).toBe(-2);
});
