// What ties an entry to the one before it, and the last one to our keys. Pure: rows in, verdict out.
// Whoever changes, adds or removes an entry would have to make every later hash anew, and the last one is sealed by a key that is not in the database.
import { createHash } from 'node:crypto';
import { hashWith, type KeyRing, keyFor } from '../../platform/keys';
import type { PreparedEntry } from './entry';

export interface Link extends PreparedEntry {
  /** From 1, without gaps. */
  number: number;
  previousHash: string;
  hash: string;
}

/** The end of the chain. A new one has no seal: a step of the tables knows no keys. */
export interface Head {
  number: number;
  hash: string;
  keyId: string | undefined;
  seal: string | undefined;
}

export const firstHash = '0'.repeat(43);

export function linkTo({ number, hash }: Pick<Head, 'number' | 'hash'>, entry: PreparedEntry): Link {
  const link = { ...entry, number: number + 1, previousHash: hash };
  return { ...link, hash: hashOf(link) };
}

export function hashOf({ number, previousHash, id, at, actor, action, subject, detail }: Omit<Link, 'hash'>): string {
  const text = JSON.stringify([number, previousHash, id, at, actor, action, subject, detail]);
  return createHash('sha256').update(text).digest('base64url');
}

export function sealHead({ number, hash }: Pick<Head, 'number' | 'hash'>, { writing }: KeyRing): Head {
  return { number, hash, keyId: writing.id, seal: hashWith(keyFor('audit', writing), `${number} ${hash}`) };
}

/** Fails with a `KeyFault` when there are no keys to tell by. */
export function isSealed({ number, hash, keyId, seal }: Head, { all }: KeyRing): boolean {
  if (seal === undefined) return number === 0 && hash === firstHash;
  const key = all.find(({ id }) => id === keyId);
  return key !== undefined && hashWith(keyFor('audit', key), `${number} ${hash}`) === seal;
}

/** The number of the first entry that does not follow from the one before, and why; undefined when all of these do. */
export function findBreak(last: Pick<Head, 'number' | 'hash'>, links: readonly Link[]): { number: number; why: string } | undefined {
  let before = last;
  for (const link of links) {
    if (link.number !== before.number + 1) return { number: before.number + 1, why: 'is missing' };
    if (link.previousHash !== before.hash) return { number: link.number, why: 'does not follow from the one before it' };
    if (link.hash !== hashOf(link)) return { number: link.number, why: 'was changed' };
    before = link;
  }
  return undefined;
}
