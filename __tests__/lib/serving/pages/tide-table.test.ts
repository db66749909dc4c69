// Before or after the last tide: all that a page's age depends on.
import { TideTable } from '@/lib/serving/pages/tide-table';

test('between two tides, the last is always the same', () => {
  const tides = new TideTable([300, 100, 200, 100]);
  expect([99, 100, 199, 200, 250, 300, 1e9].map((now) => tides.last(now))).toEqual([Number.NEGATIVE_INFINITY, 100, 100, 200, 200, 300, 300]);
  expect([0, 100, 299, 300].map((now) => new TideTable([100, 200, 300]).until(now))).toEqual([100, 100, 1, Number.POSITIVE_INFINITY]);
});

test('when the clock is put back, what had come is still to come', () => {
  const tides = new TideTable([100, 200]);
  expect(tides.last(250)).toBe(200);
  expect(tides.last(150)).toBe(100);
  expect(tides.until(150)).toBe(50);
  expect(tides.last(50)).toBe(Number.NEGATIVE_INFINITY);
});

test('where nothing ever changes there is no tide', () => {
  const tides = new TideTable([]);
  expect(tides.last(1e15)).toBe(Number.NEGATIVE_INFINITY);
  expect(tides.until(0)).toBe(Number.POSITIVE_INFINITY);
});
