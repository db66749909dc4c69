// Small notes about the whole database: the canary of the keys, the secret by which repeats are known, when retention last ran, and that something erased is still to be cleared from the file.
import type { Database } from '../../platform/database';
import { newId } from '../../platform/ids';
import { inquiryTables } from '../migrations';
import type { InquiryTables } from '../store';

export type MarkName = 'canary' | 'repeats' | 'scrub' | 'clock' | 'set-aside-told';

type MarkTables = InquiryTables & { inquiry_marks: { name: MarkName; value: string } };

/** A transaction, or anything that a room's tables can be added to. */
export type Tables = Pick<Database['query'], 'withTables'>;

export async function findMark(database: Database, name: MarkName): Promise<string | undefined> {
  const query = database.query.withTables<MarkTables>().selectFrom('inquiry_marks').select('value').where('name', '=', name);
  return (await database.read(() => query.executeTakeFirst()))?.value;
}

/** Keeps the mark that is there, if there is one: of two processes that start at once, one makes it and both read it. */
export async function addMark(query: Tables, name: MarkName, value: string) {
  const insert = query.withTables<MarkTables>().insertInto('inquiry_marks').values({ name, value });
  await insert.onConflict((conflict) => conflict.column('name').doNothing()).execute();
}

export async function changeMark(query: Tables, name: MarkName, value: string) {
  await query.withTables<MarkTables>().updateTable('inquiry_marks').set({ value }).where('name', '=', name).execute();
}

/** Changes the mark if it is still what the caller has seen, and says whether it was. */
export async function moveMark(query: Tables, name: MarkName, from: string, to: string): Promise<boolean> {
  const update = query.withTables<MarkTables>().updateTable('inquiry_marks').set({ value: to }).where('name', '=', name).where('value', '=', from);
  return (await update.returning('name').execute()).length > 0;
}

/** Set in the same transaction that erases or replaces something, so that a crash cannot forget it. */
export async function markForScrubbing(query: Tables) {
  await addMark(query, 'scrub', newId());
  // Another value each time: a scrubbing that is under way may have begun before this, so it must not take the mark away.
  await changeMark(query, 'scrub', newId());
}

/** Clears the file of what was erased or replaced, if that is still to be done. */
export async function scrubWhenDue(database: Database): Promise<void> {
  const value = await findMark(database, 'scrub');
  if (value === undefined) return;
  await database.scrub(inquiryTables);
  const done = (transaction: Tables) => transaction.withTables<MarkTables>().deleteFrom('inquiry_marks').where('name', '=', 'scrub');
  await database.write((transaction) => done(transaction).where('value', '=', value).execute());
}
