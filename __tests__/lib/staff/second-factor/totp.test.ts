// Codes from a phone, held to the examples of the standards themselves.
import { expect, test } from '@jest/globals';
import { hashOfRecoveryCode, looksLikeRecoveryCode, newRecoveryCodes } from '@/lib/staff/second-factor/recovery-code';
import { codeOf, findStep, inBase32, otpAddress, stepAt } from '@/lib/staff/second-factor/totp';

const secret = Buffer.from('12345678901234567890');

test.each([
  ['1970-01-01T00:00:59Z', '287082'],
  ['2005-03-18T01:58:29Z', '081804'],
  ['2005-03-18T01:58:31Z', '050471'],
  ['2009-02-13T23:31:30Z', '005924'],
  ['2033-05-18T03:33:20Z', '279037'],
  ['2603-10-11T11:33:20Z', '353130'],
])('at %s the code is %s (RFC 6238, appendix B)', (time, code) => {
  expect(codeOf(secret, stepAt(new Date(time)))).toBe(code);
});

test.each([
  ['f', 'MY'],
  ['fo', 'MZXQ'],
  ['foo', 'MZXW6'],
  ['foob', 'MZXW6YQ'],
  ['fooba', 'MZXW6YTB'],
  ['foobar', 'MZXW6YTBOI'],
])('%s is %s in base32 (RFC 4648, without padding)', (text, written) => {
  expect(inBase32(Buffer.from(text))).toBe(written);
});

test('a code counts half a minute early or late, with blanks, and never at or before the last used step', () => {
  const now = new Date('2026-11-23T09:00:00Z');
  const step = stepAt(now);
  for (const aside of [-1, 0, 1]) expect(findStep(secret, codeOf(secret, step + aside), now, 0)).toBe(step + aside);
  for (const aside of [-2, 2]) expect(findStep(secret, codeOf(secret, step + aside), now, 0)).toBeUndefined();
  expect(findStep(secret, ` ${codeOf(secret, step).replace(/^(...)/, '$1 ')}`, now, step - 1)).toBe(step);
  expect(findStep(secret, codeOf(secret, step), now, step)).toBeUndefined();
  for (const nonsense of ['', '12345', '1234567', 'abcdef', '１２３４５６']) expect(findStep(secret, nonsense, now, 0)).toBeUndefined();
});

test('the picture tells an app whose code it is and where', () => {
  expect(otpAddress(secret, 'ana@clinic.example', 'Harbor & House')).toBe(
    'otpauth://totp/Harbor%20%26%20House:ana%40clinic.example?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Harbor%20%26%20House',
  );
});

test('recovery codes are ten, all different, without look-alikes, and known however they are typed', () => {
  const codes = newRecoveryCodes();
  expect(new Set(codes).size).toBe(10);
  for (const code of codes) {
    expect(code).toMatch(/^([2-9A-HJ-NP-Z]{4}-){3}[2-9A-HJ-NP-Z]{4}$/);
    expect(looksLikeRecoveryCode(code)).toBe(true);
    expect(hashOfRecoveryCode(` ${code.toLowerCase().replaceAll('-', ' ')} `)).toBe(hashOfRecoveryCode(code));
  }
  expect(looksLikeRecoveryCode('123456')).toBe(false);
});
