import { expect, test } from '@jest/globals';
import { keepPace } from '@/lib/feedback/pace';

function clockAt(start: string) {
  let now = new Date(start).getTime();
  return { now: () => new Date(now), pass: (minutes: number) => void (now += minutes * 60_000) };
}

const times = (count: number, deed: () => boolean) => Array.from({ length: count }, deed).filter(Boolean).length;

test('one network may answer about one article a few times an hour, and again in the next hour', () => {
  const clock = clockAt('2026-11-02T10:00:00Z');
  const pace = keepPace(clock);
  expect(times(10, () => pace.admit('driving', '203.0.113.7'))).toBe(4);
  expect(pace.admit('driving', '203.0.113.8')).toBe(true);
  clock.pass(59);
  expect(pace.admit('driving', '203.0.113.7')).toBe(false);
  clock.pass(2);
  expect(pace.admit('driving', '203.0.113.7')).toBe(true);
});

test('one network may answer about thirty articles an hour, and what is refused does not count', () => {
  const pace = keepPace(clockAt('2026-11-02T10:00:00Z'));
  expect(times(10, () => pace.admit('driving', '203.0.113.7'))).toBe(4);
  let number = 0;
  expect(times(50, () => pace.admit(`article-${++number}`, '203.0.113.7'))).toBe(26);
});

test('every home of IPv6 is one network, however many addresses it makes up', () => {
  const pace = keepPace(clockAt('2026-11-02T10:00:00Z'));
  let number = 0;
  expect(times(10, () => pace.admit('driving', `2001:db8:1:2:0:0:0:${(++number).toString(16)}`))).toBe(4);
});

test('readers whose address is not known are counted together', () => {
  const pace = keepPace(clockAt('2026-11-02T10:00:00Z'));
  expect(times(10, () => pace.admit('driving', undefined))).toBe(4);
});
