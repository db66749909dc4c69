// What every deed of this room needs: the database, the keys, the time, and how long a session lives.
import type { Clock } from '../platform/clock';
import type { Along, Database } from '../platform/database';
import type { KeyRing } from '../platform/keys';
import { type AuditEntry, prepare } from './audit/entry';
import { append } from './audit/store';
import type { SessionLimits } from './sessions/session';

export interface Door {
  database: Database;
  ring: KeyRing;
  clock: Clock;
  limits: SessionLimits;
}

/** Entries of the audit, to be written in the transaction of what they tell about: `await audited(door, entry)(transaction)`. */
export function audited({ ring, clock }: Pick<Door, 'ring' | 'clock'>, ...entries: AuditEntry[]): Along {
  const now = clock.now();
  const prepared = entries.map((entry) => prepare(entry, now));
  return (transaction) => append(transaction, ring, prepared);
}

/** A change and its entries, both or neither. The entries come first: whoever holds the end of the audit is alone with what follows. */
export async function change(door: Pick<Door, 'database' | 'ring' | 'clock'>, entries: AuditEntry[], deed: Along): Promise<void> {
  const along = audited(door, ...entries);
  await door.database.write(async (transaction) => {
    await along(transaction);
    await deed(transaction);
  });
}
