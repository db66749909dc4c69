import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isReference, newReference } from '@/lib/inquiries/reference';

test('every new reference is one that we know, and no two are the same', () => {
  const references = Array.from({ length: 10_000 }, newReference);
  expect(references.every(isReference)).toBe(true);
  expect(new Set(references).size).toBe(references.length);
});

test('a reference survives being put into an address', () => {
  fc.assert(fc.property(fc.constant(null).map(newReference), (reference) => encodeURIComponent(reference) === reference));
});

test('a reference with one character changed to a look-alike is none', () => {
  const lookAlike = fc.constantFrom('0', '1', 'I', 'L', 'O', 'U', 'i', 'a', ' ', '/', '\n');
  const place = fc.constantFrom(2, 3, 4, 5, 6, 8, 9, 10, 11, 12);
  fc.assert(
    fc.property(fc.constant(null).map(newReference), place, lookAlike, (reference, at, character) => {
      return !isReference(reference.slice(0, at) + character + reference.slice(at + 1));
    }),
  );
});

test('no other text is a reference', () => {
  fc.assert(fc.property(fc.string(), (text) => !isReference(text)));
  expect(isReference('R-7F3K2-MX9DT')).toBe(true);
  expect(isReference('R-7F3K2-MX9DT\n')).toBe(false);
});
