// What an operator may do with the inquiries as a whole: erase, export, change keys, back up, keep no longer than promised.
import { csvHead, csvLineOf, jsonLineOf } from '../inquiries/exporting/lines';
import { eachInquiry } from '../inquiries/exporting/store';
import { isReadable } from '../inquiries/inquiry';
import { isReference } from '../inquiries/reference';
import { keptSince, startRetention } from '../inquiries/retaining/retention';
import { type Rotation, rotateKeys } from '../inquiries/rotation/store';
import { systemClock } from '../platform/clock';
import type { Along, Database } from '../platform/database';
import { readEnv } from '../platform/env';
import type { KeyFault, KeyRing } from '../platform/keys';
import type { Log } from '../platform/log';
import type { Actor, AuditEntry } from '../staff/audit/entry';
import { resealHead } from '../staff/audit/store';
import { audited, change } from '../staff/door';
import { rewrapSecrets } from '../staff/second-factor/store';
import { backUp, refuseForServer, refuseToReplace } from './backup';
import { type ErasedEverywhere, eraseEverywhere, eraseTooOld } from './keeping/erasing';

export type ErasureWish = { reference: string } | { email: string } | { olderThanDays: number };

export interface Safekeeping {
  /** Whether the keys were made here and lie beside the data. Fails when they are not the right ones. */
  hasHomeMadeKeys(): Promise<boolean>;
  /** Each inquiry that goes leaves a line in the audit, with its reference. Without a word of who did it, it was a command. */
  erase(wish: ErasureWish, by?: Actor): Promise<ErasedEverywhere>;
  /** Every inquiry, opened, as lines of text for `write`. Says how many there were, and how many could not be opened. */
  export(format: 'json' | 'csv', write: (line: string) => void, by?: Actor): Promise<{ count: number; unreadableCount: number }>;
  rotateKeys(onProgress: (count: number) => void): Promise<Rotation & { writing: string; others: string[] }>;
  backUp(target: string): Promise<void>;
  /** Erases what is too old, now and daily, until it is stopped. */
  startRetention(): { stop(): Promise<void> };
}

interface Kept {
  database: Database;
  ring: KeyRing;
  keyFault: KeyFault | undefined;
}

export function keepSafely(withRoom: <Result>(deed: (kept: Kept) => Promise<Result>) => Promise<Result>, log: Log): Safekeeping {
  const withKeys: typeof withRoom = (deed) =>
    withRoom((kept) => {
      if (kept.keyFault) throw kept.keyFault;
      return deed(kept);
    });

  return {
    hasHomeMadeKeys: () => withKeys(async ({ ring }) => ring.isHomeMade),
    erase: (wish, by = 'shell') => {
      if ('email' in wish) return withKeys((kept) => eraseEverywhere(kept.database, { ...wish, ring: kept.ring }, noting(kept, by)));
      const erasure = 'olderThanDays' in wish ? { receivedBefore: keptSince(systemClock.now(), wish.olderThanDays) } : wish;
      if ('reference' in erasure && !isReference(erasure.reference))
        return Promise.resolve({ count: 0, unreadableCount: 0, isCleared: true, asideCount: 0 });
      return withRoom((kept) => eraseEverywhere(kept.database, erasure, noting(kept, by)));
    },
    export: (format, write, by = 'shell') =>
      withKeys(async ({ database, ring }) => {
        // Before the first line: an export that is broken off has told things all the same.
        await change({ database, ring, clock: systemClock }, [{ by, action: 'exported', detail: `format:${format}` }], nothingElse);
        let count = 0;
        let unreadableCount = 0;
        if (format === 'csv') write(csvHead);
        for await (const inquiry of eachInquiry(database, ring)) {
          write(format === 'csv' ? csvLineOf(inquiry) : jsonLineOf(inquiry));
          count += 1;
          if (!isReadable(inquiry)) unreadableCount += 1;
        }
        return { count, unreadableCount };
      }),
    rotateKeys: (onProgress) =>
      withKeys(async ({ database, ring }) => {
        const others = ring.all.filter(({ id }) => id !== ring.writing.id).map(({ id }) => id);
        await rewrapSecrets(database, ring);
        await resealHead(database, ring);
        const rotation = await rotateKeys(database, ring, onProgress);
        await change(
          { database, ring, clock: systemClock },
          [{ by: 'shell', action: 'keys-changed', detail: `key:${ring.writing.id}` }],
          nothingElse,
        );
        return { ...rotation, writing: ring.writing.id, others };
      }),
    backUp: async (target) => {
      refuseForServer(readEnv().DATABASE_URL, 'backUp');
      refuseToReplace(target);
      await withRoom(({ database }) => backUp(database, target));
    },
    startRetention: () =>
      startRetention({
        days: readEnv().RETENTION_DAYS,
        erase: async (receivedBefore) => {
          const erased = await withRoom((kept) => eraseTooOld(kept.database, receivedBefore, noting(kept, 'server'), log));
          if (!erased.isCleared) log.warn('store.not-scrubbed', { reason: 'busy' });
          return erased;
        },
        clock: systemClock,
        log,
      }),
  };
}

/** Nothing is noted without the right keys, which seal the end of the audit; but what is too old has to go all the same. */
function noting({ ring, keyFault }: Kept, by: Actor): ((references: string[]) => Along) | undefined {
  if (keyFault) return undefined;
  const entryOf = (id: string): AuditEntry => ({ by, action: 'inquiry-erased', subject: { kind: 'inquiry', id } });
  return (references) => audited({ ring, clock: systemClock }, ...references.map(entryOf));
}

const nothingElse = async () => undefined;
