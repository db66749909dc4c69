// How often somebody tried to sign in, counted before the password is looked at: thirty at once are thirty, not one.
// In the database, so that a restart forgets nothing and two servers count together. When it cannot be counted, nobody comes in.
import type { Database } from '../../platform/database';
import type { Tables } from '../store';
import type { StaffTables } from '../tables';
import { attemptsLiveForMinutes, type DelayKind, delayRules, secondsLeft } from './delay';

/** What an attempt is counted under: a keyed hash of a network, or of an account. */
export interface Counter {
  kind: DelayKind;
  key: string;
}

/** Counts one attempt under each key and answers 0; or counts nothing and says how many seconds are left to wait. */
export async function countAttempt(database: Database, counters: readonly Counter[], now: Date): Promise<number> {
  return database.write(async (transaction) => {
    const query = transaction.withTables<StaffTables>();
    await query.deleteFrom('sign_in_attempts').where('ends_at', '<=', now.toISOString()).execute();
    const waits: number[] = [];
    // Always in the order given: two servers that take their turns in different orders would wait for each other.
    for (const { kind, key } of counters) {
      const { count, last_at } = await hold(transaction, key, now);
      waits.push(secondsLeft(Number(count), new Date(last_at), now, delayRules[kind]));
    }
    const wait = Math.max(...waits);
    if (wait > 0) return wait;
    const ends_at = new Date(now.getTime() + attemptsLiveForMinutes * 60_000).toISOString();
    for (const { key } of counters) {
      const update = query.updateTable('sign_in_attempts').set(({ eb }) => ({ count: eb('count', '+', 1), last_at: now.toISOString(), ends_at }));
      await update.where('key', '=', key).execute();
    }
    return 0;
  });
}

/** A right password or code was no guess: the account starts anew, and the network is given this one back. */
export async function forgiveAttempt(transaction: Tables, counters: readonly Counter[]) {
  const query = transaction.withTables<StaffTables>();
  for (const { kind, key } of counters) {
    if (kind !== 'network') await query.deleteFrom('sign_in_attempts').where('key', '=', key).execute();
    else
      await query
        .updateTable('sign_in_attempts')
        .set(({ eb }) => ({ count: eb('count', '-', 1) }))
        .where('key', '=', key)
        .where('count', '>', 0)
        .execute();
  }
}

/** The row of a key, held until the transaction ends: PostgreSQL would let two read the same count. */
async function hold(transaction: Tables, key: string, now: Date) {
  const at = now.toISOString();
  return transaction
    .withTables<StaffTables>()
    .insertInto('sign_in_attempts')
    .values({ key, count: 0, last_at: at, ends_at: at })
    .onConflict((conflict) => conflict.column('key').doUpdateSet({ key }))
    .returning(['count', 'last_at'])
    .executeTakeFirstOrThrow();
}
