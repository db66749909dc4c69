// Random names. All randomness of the product comes from here, and all of it is cryptographic.
import { randomBytes, randomInt, randomUUID } from 'node:crypto';

/** A new UUID, for rows and form tokens. */
export function newId(): string {
  return randomUUID();
}

/** `length` characters drawn evenly from `alphabet`. */
export function randomText(alphabet: string, length: number): string {
  return Array.from({ length }, () => alphabet[randomInt(alphabet.length)]).join('');
}

/** A whole number from 0 up to, but not including, `limit`. */
export function randomBelow(limit: number): number {
  return randomInt(limit);
}

/** A word that nobody can guess, for one answer's content policy. */
export function newNonce(): string {
  return randomBytes(18).toString('base64');
}
