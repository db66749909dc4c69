import { expect, test } from '@jest/globals';
import { BusyFault } from '@/lib/platform/process/turns';
import { hashPassword, isPassword } from '@/lib/platform/secrets/passwords';
import { hashOfToken, isToken, newToken } from '@/lib/platform/secrets/tokens';
import { faultOfPassword } from '@/lib/staff/password';

test('a password is known again by its hash, and no two hashes are the same', async () => {
  const [first, second] = await Promise.all([hashPassword('seven calm otters knit'), hashPassword('seven calm otters knit')]);
  expect(first).toMatch(/^scrypt\$15\$8\$3\$[\w-]{22}\$[\w-]{43}$/);
  expect(first).not.toBe(second);
  expect(await isPassword('seven calm otters knit', first)).toBe(true);
  expect(await isPassword('seven calm otters knit ', first)).toBe(false);
});

test('the same letters in other code points are the same password', async () => {
  const composed = await hashPassword('Zo\u00eb schl\u00e4ft lange');
  expect(await isPassword('Zoe\u0308 schla\u0308ft lange', composed)).toBe(true);
});

test.each([[undefined], [''], ['plain text'], ['scrypt$15$8$3$$']])('nothing is the password of %j', async (kept) => {
  for (const guess of ['', 'plain text']) expect(await isPassword(guess, kept)).toBe(false);
});

test('L04: a flood is turned away instead of served late, and readers get their turn meanwhile', async () => {
  const flood = Array.from({ length: 60 }, () => isPassword('guess', undefined).catch((fault: unknown) => fault));
  let longest = 0;
  let from = performance.now();
  const ticks = setInterval(() => {
    longest = Math.max(longest, performance.now() - from);
    from = performance.now();
  }, 5);
  const outcomes = await Promise.all(flood);
  clearInterval(ticks);
  expect(outcomes.filter((outcome) => outcome === false)).toHaveLength(26);
  expect(outcomes.filter((outcome) => outcome instanceof BusyFault)).toHaveLength(34);
  expect(longest).toBeLessThan(500);
}, 60_000);

test.each([
  ['', 'Enter a new password'],
  ['elevenchars', 'Password must be 12 characters or more. Four ordinary words are a good one'],
  ['x'.repeat(201), 'Password must be 200 characters or fewer'],
])('%j is refused, in the words of the form', (text, message) => {
  expect(faultOfPassword(text, 'ana@clinic.example')).toBe(message);
});

test.each([['aaaaaaaaaaaaaaa'], ['password12345'], ['Qwertyuiop123'], ['ana.meyer2026'], ['123456789012345'], ['Welcome2026!!']])(
  '%j is too easy to guess',
  (text) => {
    expect(faultOfPassword(text, 'ana.meyer@clinic.example')).toMatch(/^Password is too easy to guess/);
  },
);

test.each([['seven calm otters knit'], ['王小明在海边喝着热茶看日落呢'], ['correct horse battery staple'], ['U9!kd_02-vbQ$x7']])(
  '%j is taken',
  (text) => {
    expect(faultOfPassword(text, 'ana@clinic.example')).toBeUndefined();
  },
);

test('a token has 256 random bits, and what is kept of it cannot be used as one', () => {
  const token = newToken();
  expect(Buffer.from(token, 'base64url')).toHaveLength(32);
  expect(isToken(token)).toBe(true);
  expect(hashOfToken(token)).not.toBe(token);
  for (const nonsense of [undefined, '', `${token}a`, token.slice(1), `${token.slice(1)}!`]) expect(isToken(nonsense)).toBe(false);
});
