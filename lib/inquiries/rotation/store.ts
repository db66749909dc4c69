// Changes the key: every data key is sealed again by the key that writes now. The sealed words themselves are not touched.
// May be stopped at any moment and run again; the next run does what is left.
import type { Database } from '../../platform/database';
import type { KeyRing } from '../../platform/keys';
import { markForScrubbing, scrubWhenDue } from '../marks/store';
import { rewrapRow } from '../sealed/details';
import { rewrapMarks } from '../sealed/store';
import type { InquiryTables } from '../store';

/** Few enough that a visitor's question does not wait for its turn at writing. */
const batchSize = 50;

export interface Rotation {
  /** How many data keys were sealed again. */
  count: number;
  /** How many rows no key of the ring opens; they stay as they were. */
  unreadableCount: number;
}

export async function rotateKeys(database: Database, ring: KeyRing, onProgress: (count: number) => void): Promise<Rotation> {
  const done: Rotation = { count: 0, unreadableCount: 0 };
  // Notes of staff are sealed like the words of a visitor.
  for (const table of ['inquiries', 'inquiry_history'] as const)
    for (let last: string | undefined = ''; last !== undefined; ) {
      const batch = await rotateBatch(database, ring, table, last);
      done.count += batch.count;
      done.unreadableCount += batch.unreadableCount;
      if (batch.count > 0) onProgress(done.count);
      last = batch.last;
    }
  // After the rows: a run that was stopped half-way leaves a canary that still says which old key is needed.
  await rewrapMarks(database, ring);
  await scrubWhenDue(database);
  return done;
}

async function rotateBatch(
  database: Database,
  ring: KeyRing,
  table: 'inquiries' | 'inquiry_history',
  after: string,
): Promise<Rotation & { last: string | undefined }> {
  return database.write(async (transaction) => {
    const query = transaction.withTables<InquiryTables>();
    const rows = await query
      .selectFrom(table)
      .select(['id', 'key_id', 'data_key'])
      .where('key_id', '!=', ring.writing.id)
      .where('id', '>', after)
      .orderBy('id')
      .limit(batchSize)
      .execute();
    let count = 0;
    for (const row of rows) {
      const columns = rewrapRow({ id: row.id, key_id: row.key_id ?? null, data_key: row.data_key ?? null }, ring);
      if (typeof columns === 'string') continue;
      await query.updateTable(table).set(columns).where('id', '=', row.id).execute();
      count += 1;
    }
    if (count > 0) await markForScrubbing(transaction);
    return { last: rows.at(-1)?.id, count, unreadableCount: rows.length - count };
  });
}
