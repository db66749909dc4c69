import { expect, test } from '@jest/globals';
import { keepPace } from '@/lib/feedback/pace';
import { handClock, minute } from '../../support/clock';

const times = (count: number, deed: () => boolean) => Array.from({ length: count }, deed).filter(Boolean).length;

test('one network may answer about one article a few times an hour, and again in the next hour', () => {
  const clock = handClock();
  const pace = keepPace(clock);
  expect(times(10, () => pace.admit('driving', '203.0.113.7'))).toBe(4);
  expect(pace.admit('driving', '203.0.113.8')).toBe(true);
  clock.pass(59 * minute);
  expect(pace.admit('driving', '203.0.113.7')).toBe(false);
  clock.pass(2 * minute);
  expect(pace.admit('driving', '203.0.113.7')).toBe(true);
});

test('one network may answer about thirty articles an hour, and what is refused does not count', () => {
  const pace = keepPace(handClock());
  expect(times(10, () => pace.admit('driving', '203.0.113.7'))).toBe(4);
  let number = 0;
  expect(times(50, () => pace.admit(`article-${++number}`, '203.0.113.7'))).toBe(26);
});

test('every home of IPv6 is one network, however many addresses it makes up', () => {
  const pace = keepPace(handClock());
  let number = 0;
  expect(times(10, () => pace.admit('driving', `2001:db8:1:2:0:0:0:${(++number).toString(16)}`))).toBe(4);
});

test('readers whose address is not known are counted together', () => {
  const pace = keepPace(handClock());
  expect(times(10, () => pace.admit('driving', undefined))).toBe(4);
});
