import { expect, test } from '@jest/globals';
import { delayAfter, delayRules, secondsLeft } from '@/lib/staff/sign-in/delay';
import { isMarkOf, newMark } from '@/lib/staff/sign-in/known-browser';
import { clinicRing, newRing, strangersRing, turnedRing } from '../../../support/keys';

test.each([
  ['network', [0, 0, 0, 0, 0, 0, 0, 0, 2, 4, 8, 16, 32, 64, 128, 256, 512, 900, 900]],
  ['code', [0, 0, 0, 0, 0, 2, 4, 8, 16, 32, 64, 128, 256, 300, 300]],
] as const)('the delays of a %s grow to a most, and stay there', (kind, delays) => {
  expect(delays.map((_, count) => delayAfter(count, delayRules[kind]))).toEqual(delays);
  expect(delayAfter(100_000, delayRules[kind])).toBe(delays.at(-1));
});

test('nobody is made to wait for longer than half a minute because of what strangers do to an account', () => {
  expect(Math.max(...Array.from({ length: 1000 }, (_, count) => delayAfter(count, delayRules.account)))).toBe(30);
});

test('what is left of a delay is counted in whole seconds, and a clock that was put back does not make it endless', () => {
  const at = (seconds: number) => new Date(Date.UTC(2026, 10, 23, 9, 0, seconds));
  expect(secondsLeft(10, at(0), at(0), delayRules.network)).toBe(8);
  expect(secondsLeft(10, at(0), at(7.5), delayRules.network)).toBe(1);
  expect(secondsLeft(10, at(0), at(8), delayRules.network)).toBe(0);
  expect(secondsLeft(10, at(3600), at(0), delayRules.network)).toBe(8);
});

test('the mark of a browser is good for its member, with any key of the ring, and for nobody else', () => {
  const mark = newMark('ana', clinicRing);
  expect(isMarkOf(mark, 'ana', clinicRing)).toBe(true);
  expect(isMarkOf(mark, 'ana', turnedRing)).toBe(true);
  expect(isMarkOf(mark, 'ben', clinicRing)).toBe(false);
  expect(isMarkOf(mark, 'ana', newRing)).toBe(false);
  expect(isMarkOf(mark, 'ana', strangersRing)).toBe(false);
  for (const nonsense of [undefined, '', 'x', `${mark}0`, mark.slice(1), `${mark.split('.')[0]}.`])
    expect(isMarkOf(nonsense, 'ana', clinicRing)).toBe(false);
});
