// Signs a few words, so that only whoever has the secret can have made the link or token that carries them.
import { createHmac, timingSafeEqual } from 'node:crypto';

/** Short enough for a link, too long to be guessed: 256 bits. The words are kept apart, so that "ab", "c" is not signed like "a", "bc". */
export function signatureOf(secret: string, words: readonly string[]): string {
  return createHmac('sha256', secret).update(JSON.stringify(words)).digest('base64url');
}

/** Whether it is the signature of these words. Takes as long for a nearly right one as for any other. */
export function isSignatureOf(signature: string, secret: string, words: readonly string[]): boolean {
  const expected = Buffer.from(signatureOf(secret, words));
  const given = Buffer.from(signature);
  return given.length === expected.length && timingSafeEqual(given, expected);
}
