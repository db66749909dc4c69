// Tokens that open something: 256 random bits for whoever holds it, and only a hash of them for us.
import { createHash, randomBytes } from 'node:crypto';

/** 43 letters, digits, `-` and `_`: fit for a cookie and for an address. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** Random bytes for a secret that both sides keep. */
export function newSecret(byteCount: number): Buffer {
  return randomBytes(byteCount);
}

/** What the database keeps. No salt and no cost: there is nothing to guess in 256 random bits. */
export function hashOfToken(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}

/** Whether a text can be a token at all; what cannot is not looked for. */
export function isToken(text: string | undefined): text is string {
  return text !== undefined && /^[\w-]{43}$/.test(text);
}
