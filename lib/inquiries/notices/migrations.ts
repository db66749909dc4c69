// The table of the notices. An inquiry that is erased takes its notices along.
import { type Kysely, sql } from 'kysely';
import { noticeStates } from './notice';

export async function createNotices(query: Kysely<unknown>) {
  const states = sql.join(noticeStates.map((state) => sql.lit(state)));
  await query.schema
    .createTable('notices')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('inquiry_id', 'text', (column) => column.notNull().references('inquiries.id').onDelete('cascade'))
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('message_id', 'text', (column) => column.notNull().unique())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('attempt_count', 'integer', (column) => column.notNull())
    // When somebody may take it: the end of a pause or of a lease. Null when nothing is left to do, so this one index finds what is due.
    .addColumn('run_at', 'text')
    .addColumn('lease_by', 'text')
    // A number of SMTP or the name of a system error, never what a server said.
    .addColumn('last_code', 'text')
    // When the line was last written. Later than now means that the clock was put back since; see heal in store.ts.
    .addColumn('changed_at', 'text', (column) => column.notNull())
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addUniqueConstraint('notices_one_of_a_kind', ['inquiry_id', 'kind'])
    .addCheckConstraint('notices_state', sql`state in (${states})`)
    .addCheckConstraint('notices_lease', sql`(state = 'leased') = (lease_by is not null)`)
    .addCheckConstraint('notices_run_at', sql`(state in ('ready', 'leased')) = (run_at is not null)`)
    .execute();
  await query.schema.createIndex('notices_due').on('notices').columns(['run_at', 'id']).execute();
}
