// The tables of the audit: the chain, and its one end.
import { type Kysely, sql } from 'kysely';
import type { Database } from '../../platform/database';
import { firstHash } from './chain';

export async function createAudit(query: Kysely<unknown>, database: Database) {
  await query.schema
    .createTable('audit')
    .addColumn('number', 'integer', (column) => column.primaryKey())
    .addColumn('id', 'text', (column) => column.notNull().unique())
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('actor', 'text', (column) => column.notNull())
    .addColumn('action', 'text', (column) => column.notNull())
    .addColumn('subject', 'text', (column) => column.notNull())
    .addColumn('detail', 'text', (column) => column.notNull())
    // Two entries cannot follow the same one, whatever two servers do at once.
    .addColumn('previous_hash', 'text', (column) => column.notNull().unique())
    .addColumn('hash', 'text', (column) => column.notNull().unique())
    .execute();
  for (const column of ['actor', 'subject']) await query.schema.createIndex(`audit_${column}`).on('audit').columns([column, 'number']).execute();
  await database.makeAppendOnly(query, 'audit');
  await query.schema
    .createTable('audit_head')
    .addColumn('id', 'integer', (column) => column.primaryKey().check(sql`id = 1`))
    .addColumn('number', 'integer', (column) => column.notNull())
    .addColumn('hash', 'text', (column) => column.notNull())
    .addColumn('key_id', 'text')
    .addColumn('seal', 'text')
    .execute();
  await sql`insert into audit_head (id, number, hash) values (1, 0, ${sql.lit(firstHash)})`.execute(query);
}
