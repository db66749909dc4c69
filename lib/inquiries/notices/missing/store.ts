// Inquiries that somebody should hear of and nobody would: kept without a notice, and not set aside. There should never be one.
// Every way of keeping an inquiry adds its notice in the same transaction, so one that is found here was moved by hand or is older than notices.
import type { Kysely } from 'kysely';
import type { Database } from '../../../platform/database';
import { noticesOf } from '../notice';
import { addNotices, type NoticeRow } from '../store';

type Tables = { notices: NoticeRow; inquiries: { id: string; is_quarantined: number } };

/** Few enough that a visitor's question does not wait for its turn at writing. */
const batchSize = 100;

export async function countMissing(database: Database): Promise<number> {
  const query = without(database.query.withTables<Tables>()).select(({ fn }) => fn.countAll().as('count'));
  return Number((await database.read(() => query.executeTakeFirstOrThrow())).count);
}

/** Gives each its notice, due at once, and says how many they were. */
export async function addMissing(database: Database, siteUrl: string, now: Date): Promise<number> {
  for (let count = 0; ; ) {
    const found = await database.write(async (transaction) => {
      const tables = transaction.withTables<Tables>();
      const rows = await without(tables).select('inquiries.id').orderBy('inquiries.id').limit(batchSize).execute();
      for (const { id } of rows) await addNotices(tables, id, now.toISOString(), noticesOf({ id, isQuarantined: false }, siteUrl));
      return rows.length;
    });
    count += found;
    if (found < batchSize) return count;
  }
}

function without(query: Pick<Kysely<Tables>, 'selectFrom'>) {
  const inquiries = query.selectFrom('inquiries').where('is_quarantined', '=', 0);
  return inquiries.where(({ not, exists, selectFrom }) =>
    not(exists(selectFrom('notices').select('notices.id').whereRef('notices.inquiry_id', '=', 'inquiries.id'))),
  );
}
