// Signatures and the secret behind them.
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { openSecret } from '@/lib/platform/secrets/secret';
import { isSignatureOf, signatureOf } from '@/lib/platform/secrets/signature';

test('only the same words under the same secret have the signature', () => {
  const words = fc.array(fc.string(), { maxLength: 3 });
  fc.assert(
    fc.property(words, words, fc.string(), fc.string(), (a, b, secret, other) => {
      const signature = signatureOf(secret, a);
      expect(isSignatureOf(signature, secret, a)).toBe(true);
      expect(isSignatureOf(signature, secret, b)).toBe(JSON.stringify(a) === JSON.stringify(b));
      expect(isSignatureOf(signature, other, a)).toBe(secret === other);
      expect(isSignatureOf(signature.slice(1), secret, a)).toBe(false);
    }),
  );
});

test('words that run together are told apart', () => {
  expect(signatureOf('secret', ['ab', 'c'])).not.toBe(signatureOf('secret', ['a', 'bc']));
  expect(isSignatureOf('', 'secret', [])).toBe(false);
  expect(isSignatureOf('é'.repeat(43), 'secret', [])).toBe(false);
});

test('a secret is made once, kept for its owner alone, and gives way to a setting', () => {
  const folder = mkdtempSync(join(tmpdir(), 'clinic-secret-'));
  expect(openSecret(undefined, folder, 'preview', false)).toBeUndefined();
  const made = openSecret(undefined, folder, 'preview', true) ?? '';
  expect(Buffer.from(made, 'base64')).toHaveLength(32);
  expect(openSecret(undefined, folder, 'preview', true)).toBe(made);
  expect(openSecret(undefined, folder, 'preview', false)).toBe(made);
  expect(openSecret('given', folder, 'preview', true)).toBe('given');
  const file = join(folder, 'keys', 'preview');
  expect(readFileSync(file, 'utf8')).toBe(made);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(statSync(join(folder, 'keys')).mode & 0o777).toBe(0o700);
  rmSync(folder, { recursive: true });
});
