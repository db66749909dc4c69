// How often somebody tried to sign in, counted before the password is looked at: thirty at once are thirty, not one.
// In the database, so that a restart forgets nothing and two servers count together. When it cannot be counted, nobody comes in.
import type { Database } from '../../platform/database';
import type { Tables } from '../store';
import type { StaffTables } from '../tables';
import { attemptsLiveForMinutes, type DelayKind, delayRules, secondsLeft, toldForMinutes } from './delay';

/** What an attempt is counted under: a keyed hash of a network, or of an account. */
export interface Counter {
  kind: DelayKind;
  key: string;
}

export interface Wait {
  /** 0 when the attempt was counted and may go on. */
  againInSeconds: number;
  /** Whether others from there were made to wait in the last minutes, so that it was written down already. */
  isTold: boolean;
}

/** Counts one attempt under each key; or counts nothing and says how many seconds are left to wait. */
export async function countAttempt(database: Database, counters: readonly Counter[], now: Date): Promise<Wait> {
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
    if (wait > 0) return { againInSeconds: wait, isTold: !(await isFirstToWait(transaction, counters, now)) };
    const ends_at = minutesAfter(now, attemptsLiveForMinutes);
    for (const { key } of counters) {
      const update = query.updateTable('sign_in_attempts').set(({ eb }) => ({ count: eb('count', '+', 1), last_at: now.toISOString(), ends_at }));
      await update.where('key', '=', key).execute();
    }
    return { againInSeconds: 0, isTold: true };
  });
}

/** A flood of attempts must not become a flood of lines in an audit that nobody may shorten, so one of them stands for some minutes. */
async function isFirstToWait(transaction: Tables, [first]: readonly Counter[], now: Date): Promise<boolean> {
  const row = { key: `told ${first?.key}`, count: 0, last_at: now.toISOString(), ends_at: minutesAfter(now, toldForMinutes) };
  const insert = transaction.withTables<StaffTables>().insertInto('sign_in_attempts').values(row);
  const added = await insert
    .onConflict((conflict) => conflict.column('key').doNothing())
    .returning('key')
    .executeTakeFirst();
  return added !== undefined;
}

function minutesAfter(now: Date, minutes: number): string {
  return new Date(now.getTime() + minutes * 60_000).toISOString();
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
