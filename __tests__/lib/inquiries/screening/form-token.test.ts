import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { ageOf, makeToken, readToken } from '@/lib/inquiries/screening/form-token';

const key = Buffer.alloc(32, 1);
const lastKey = Buffer.alloc(32, 2);
const noon = new Date('2026-11-23T12:00:00.000Z');
const read = (text: string, keys = [key, lastKey]) => readToken('contact', text, keys);
const later = (milliseconds: number) => new Date(noon.getTime() + milliseconds);
const hour = 3_600_000;

test('a token says which form it is and when it was made', () => {
  const token = read(makeToken('contact', noon, key));
  expect(token).toEqual({ id: expect.stringMatching(/^[0-9a-f-]{36}$/), madeAt: noon });
  expect(read(makeToken('contact', noon, key))?.id).not.toBe(token?.id);
});

test('a token that the last key signed is still good, and one of a key that we never had is not', () => {
  expect(read(makeToken('contact', noon, lastKey))).toBeDefined();
  expect(read(makeToken('contact', noon, Buffer.alloc(32, 3)))).toBeUndefined();
});

test('S04: a token of another form is none', () => {
  expect(read(makeToken('sign-in', noon, key))).toBeUndefined();
});

test('S04: whatever is changed in a token, it is none', () => {
  const text = makeToken('contact', noon, key);
  fc.assert(
    fc.property(fc.nat(text.length - 1), fc.string({ minLength: 1, maxLength: 1 }), (at, character) => {
      const changed = text.slice(0, at) + character + text.slice(at + 1);
      // The last character of a signature carries two bits that mean nothing.
      fc.pre(changed !== text && at < text.length - 1);
      return read(changed) === undefined;
    }),
  );
});

test('S04: no text of a stranger is a token, or a fault', () => {
  fc.assert(fc.property(fc.string({ maxLength: 200 }), (text) => read(text) === undefined));
  expect(read(`${'a'.repeat(100_000)}.1.x`)).toBeUndefined();
});

test.each([
  ['at once', 0, 'tooFast'],
  ['after almost two seconds', 1_999, 'tooFast'],
  ['after two seconds', 2_000, 'fit'],
  ['the next day at the same time', 24 * hour, 'fit'],
  ['S04: after 25 hours', 25 * hour, 'expired'],
  ['D16: four minutes before it was made, because clocks differ', -4 * 60_000, 'fit'],
  ['S04: an hour before it was made', -hour, 'expired'],
])('a form that comes back %s is told by its age', (_, milliseconds, age) => {
  expect(ageOf({ id: 'x', madeAt: noon }, later(milliseconds), 2)).toBe(age);
});

test('where no time is asked for, a form may come back at once', () => {
  expect(ageOf({ id: 'x', madeAt: noon }, noon, 0)).toBe('fit');
});
