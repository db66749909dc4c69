// Opens the keys and holds them to the database: right ones seal and open, wrong ones refuse, and nothing is ever kept in clear.
import { findMark, scrubWhenDue } from '../inquiries/marks/store';
import { checkKeys, openRepeats, sealClearRows } from '../inquiries/sealed/store';
import type { Database } from '../platform/database';
import type { Env } from '../platform/env';
import { KeyFault, type KeyRing, openKeyRing, ringWithout } from '../platform/keys';
import type { Log } from '../platform/log';
import { StoreFault } from '../platform/store-fault';

export type KeySettings = Pick<Env, 'INQUIRY_KEYS' | 'DATA_DIR'>;

export interface Seals {
  /** The hashes by which a form that was sent before is known, the one for new inquiries first. Fails when there is no key. */
  hashes(words: string): [string, ...string[]];
  /** With wrong keys, one that refuses to seal. */
  ring: KeyRing;
  /** Why no inquiry can be taken or read, in words for operators. */
  keyFault: KeyFault | undefined;
}

/** Throws only when the database fails; wrong keys still let the rest of the database be looked at. */
export async function openSeals(database: Database, settings: KeySettings, log: Log): Promise<Seals> {
  try {
    const ring = await openRing(database, settings);
    const count = await sealClearRows(database, ring);
    // A warning, so that it is on standard error: an export on standard output must stay an export.
    if (count > 0) log.warn('inquiries.sealed', { count });
    await scrubOrLater(database, log);
    return { ring, keyFault: undefined, hashes: await openRepeats(database, ring) };
  } catch (fault) {
    if (!(fault instanceof KeyFault)) throw fault;
    log.error('keys.refused', { code: fault.name });
    const refuse = () => {
      throw fault;
    };
    return { ring: ringWithout(fault), keyFault: fault, hashes: refuse };
  }
}

/** Why the keys are not, or no longer, the right ones: another process may have changed the database to keys that we do not have. */
export async function findKeyFault(database: Database, { ring, keyFault }: Pick<Seals, 'ring' | 'keyFault'>): Promise<KeyFault | undefined> {
  if (keyFault) return keyFault;
  try {
    await checkKeys(database, ring);
    return undefined;
  } catch (fault) {
    if (fault instanceof KeyFault) return fault;
    throw fault;
  }
}

/** The ring, if it is the one that sealed this database. */
export async function openRing(database: Database, { INQUIRY_KEYS, DATA_DIR }: KeySettings): Promise<KeyRing> {
  // A key that was lost is not replaced by a new one: that would hide what has happened, and be in the way of the right one.
  const mayMake = (await findMark(database, 'canary')) === undefined;
  const ring = openKeyRing(INQUIRY_KEYS, DATA_DIR, mayMake);
  await checkKeys(database, ring);
  return ring;
}

/** What is left over from a run that was stopped can wait while another process reads. */
async function scrubOrLater(database: Database, log: Log) {
  try {
    await scrubWhenDue(database);
  } catch (fault) {
    log.warn('store.not-scrubbed', { code: fault instanceof StoreFault ? fault.code : 'UNKNOWN' });
  }
}
