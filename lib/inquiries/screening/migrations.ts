// The tables' step for screening: a mark on inquiries that were set aside, and the buckets in which accepted ones are counted.
import { type Kysely, sql } from 'kysely';

export async function addScreening(query: Kysely<unknown>) {
  await query.schema
    .alterTable('inquiries')
    .addColumn('is_quarantined', 'integer', (column) => column.notNull().defaultTo(0).check(sql`is_quarantined in (0, 1)`))
    .execute();
  await query.schema
    .createTable('buckets')
    // A keyed hash: nobody can read from it whose bucket it is.
    .addColumn('key', 'text', (column) => column.primaryKey())
    .addColumn('count', 'integer', (column) => column.notNull())
    .addColumn('ends_at', 'text', (column) => column.notNull())
    .execute();
  await query.schema.createIndex('buckets_ends_at').on('buckets').column('ends_at').execute();
}
