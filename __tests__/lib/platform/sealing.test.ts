import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Envelope, open, rewrap, SealFault, seal } from '@/lib/platform/sealing';
import { clinicRing, newRing, strangersRing, turnedRing } from '../../support/keys';

const vera = { kind: 'inquiry', id: 'inquiry-1' };
const mina = { kind: 'inquiry', id: 'inquiry-2' };

/** Why it could not be opened, or what was inside. */
function reasonOf(envelope: Envelope, owner = vera, ring = clinicRing): string {
  try {
    return `opened: ${open(envelope, owner, ring)}`;
  } catch (fault) {
    return fault instanceof SealFault ? fault.code : String(fault);
  }
}

/** The base64 text with one bit of one byte turned. */
function turned(text: string, at: number, bit: number): string {
  const bytes = Buffer.from(text, 'base64');
  const place = at % bytes.length;
  bytes[place] = (bytes[place] ?? 0) ^ (1 << bit);
  return bytes.toString('base64');
}

test('every text comes back as it was', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => open(seal(text, vera, clinicRing), vera, clinicRing) === text));
});

test('the same text twice is sealed twice, with nothing in common', () => {
  const [one, two] = [seal('Can I drive?', vera, clinicRing), seal('Can I drive?', vera, clinicRing)];
  expect(one.sealed).not.toBe(two.sealed);
  expect(one.dataKey).not.toBe(two.dataKey);
});

test('a sealed text is version 1, 12 bytes of beginning, the text, and 16 bytes that vouch for it', () => {
  const { sealed, dataKey, keyId } = seal('four', vera, clinicRing);
  const bytes = Buffer.from(sealed, 'base64');
  expect([bytes[0], bytes.length, Buffer.from(dataKey, 'base64').length, keyId]).toEqual([1, 1 + 12 + 4 + 16, 1 + 12 + 32 + 16, 'k1']);
});

describe('nothing but the whole truth is opened', () => {
  const column = fc.constantFrom('sealed' as const, 'dataKey' as const);

  test('one turned bit anywhere', () => {
    const whole = seal('Can I drive home afterwards?', vera, clinicRing);
    fc.assert(
      fc.property(column, fc.nat(500), fc.nat(7), (name, at, bit) => reasonOf({ ...whole, [name]: turned(whole[name], at, bit) }) === 'damaged'),
    );
  });

  test('a text that was cut, or that something was added to', () => {
    const whole = seal('Can I drive home afterwards?', vera, clinicRing);
    fc.assert(fc.property(column, fc.nat(75), (name, length) => reasonOf({ ...whole, [name]: whole[name].slice(0, length) }) === 'damaged'));
    fc.assert(
      fc.property(column, fc.string({ minLength: 1 }), (name, more) => reasonOf({ ...whole, [name]: `${whole[name]}${more}` }) === 'damaged'),
    );
  });

  test('what was never sealed', () => {
    fc.assert(fc.property(fc.string(), (text) => reasonOf({ keyId: 'k1', dataKey: text, sealed: text }) === 'damaged'));
    fc.assert(fc.property(fc.base64String({ minLength: 60 }), (text) => reasonOf({ ...seal('x', vera, clinicRing), sealed: text }) === 'damaged'));
  });

  test('the words of one under the name of another', () => {
    const [veras, minas] = [seal('Vera asks', vera, clinicRing), seal('Mina asks', mina, clinicRing)];
    expect(reasonOf(veras, mina)).toBe('damaged');
    expect(reasonOf({ ...veras, sealed: minas.sealed })).toBe('damaged');
    expect(reasonOf({ ...veras, dataKey: minas.dataKey })).toBe('damaged');
    expect(reasonOf({ ...veras, sealed: veras.dataKey })).toBe('damaged');
    expect(reasonOf(veras, { ...vera, kind: 'canary' })).toBe('damaged');
  });

  test('another version', () => {
    const whole = seal('Vera asks', vera, clinicRing);
    const bytes = Buffer.from(whole.sealed, 'base64');
    bytes[0] = 2;
    expect(reasonOf({ ...whole, sealed: bytes.toString('base64') })).toBe('damaged');
  });

  test('another key, also one of the same name; and a key that is not there is named as such', () => {
    const whole = seal('Vera asks', vera, clinicRing);
    expect(reasonOf(whole, vera, strangersRing)).toBe('damaged');
    expect(reasonOf(whole, vera, newRing)).toBe('key-missing');
    expect(reasonOf({ ...whole, keyId: 'k2' }, vera, turnedRing)).toBe('damaged');
  });
});

test('a data key that was sealed again opens the same text, and the old key is not needed any more', () => {
  const old = seal('Vera asks', vera, clinicRing);
  const renewed = { ...old, ...rewrap(old, vera, turnedRing) };
  expect(renewed).toMatchObject({ keyId: 'k2', sealed: old.sealed });
  expect(reasonOf(renewed, vera, newRing)).toBe('opened: Vera asks');
  expect(reasonOf(renewed, vera, clinicRing)).toBe('key-missing');
});

test('a fault quotes neither the text nor a key', () => {
  const whole = seal('Vera asks', vera, clinicRing);
  expect(() => open(whole, mina, clinicRing)).toThrowErrorMatchingInlineSnapshot(`
"This sealed text was changed, belongs to another owner, or was sealed by another key.
Cause: Unsupported state or unable to authenticate data"
`);
  expect(() => open(whole, vera, newRing)).toThrowErrorMatchingInlineSnapshot(
    `"There is no key named "k1" in the ring, and it sealed this inquiry."`,
  );
  expect(() => open({ ...whole, sealed: 'Vera asks' }, vera, clinicRing)).toThrowErrorMatchingInlineSnapshot(
    `"This is not a sealed text, or it was cut."`,
  );
});
