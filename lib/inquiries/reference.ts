// The name under which a visitor and the clinic speak of an inquiry, such as R-7F3K2-MX9DT.
// No 0, 1, I, L, O or U: nothing to mishear or misread, and no unlucky words. It opens nothing.
import { randomText } from '../platform/ids';

const alphabet = '23456789ABCDEFGHJKMNPQRSTVWXYZ';
const pattern = new RegExp(`^R-[${alphabet}]{5}-[${alphabet}]{5}$`);

/** A new reference: ten characters of thirty are 49 random bits. */
export function newReference(): string {
  const text = randomText(alphabet, 10);
  return `R-${text.slice(0, 5)}-${text.slice(5)}`;
}

export function isReference(text: string): boolean {
  return pattern.test(text);
}
