// A browser in which a member has signed in before carries a mark of it. Wrong passwords of strangers then never make that member wait.
// The mark opens nothing: it only says in which bucket this browser's own wrong passwords are counted.
import { timingSafeEqual } from 'node:crypto';
import { hashWith, type Key, type KeyRing, keyFor } from '../../platform/keys';
import { newToken } from '../../platform/secrets/tokens';

export const markLivesForDays = 90;

export function newMark(memberId: string, { writing }: KeyRing): string {
  const random = newToken();
  return `${random}.${sign(memberId, random, writing)}`;
}

export function isMarkOf(mark: string | undefined, memberId: string, { all }: KeyRing): boolean {
  const [, random, given] = /^([\w-]{43})\.([0-9a-f]{64})$/.exec(mark ?? '') ?? [];
  if (!random || !given) return false;
  return all.some((key) => timingSafeEqual(Buffer.from(given), Buffer.from(sign(memberId, random, key))));
}

function sign(memberId: string, random: string, key: Key): string {
  return hashWith(keyFor('known browser', key), `${memberId} ${random}`);
}
