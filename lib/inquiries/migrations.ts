// The tables of the inquiries, step by step. Only text and integer columns, so that SQLite and PostgreSQL take the same steps.
import { type Kysely, sql } from 'kysely';
import type { Steps } from '../platform/migrate';
import { addHandling } from './handling/migrations';
import { inquiryLimits } from './limits';
import { createNotices } from './notices/migrations';
import { addScreening } from './screening/migrations';

export const inquirySteps: Steps = {
  room: 'inquiries',
  steps: {
    '0001-inquiries': createInquiries,
    '0002-sealed': addSeals,
    '0003-notices': createNotices,
    '0004-screening': addScreening,
    '0005-handling': addHandling,
    '0006-language': addLanguage,
  },
};

/** All that the steps above make. A database may hold tables of others, which are none of our business. */
export const inquiryTables = ['inquiries', 'inquiry_history', 'erased', 'inquiry_marks', 'notices', 'buckets'];

async function createInquiries(query: Kysely<unknown>) {
  // `read` is the word for what we call open today; store.ts turns one into the other.
  const statuses = sql.join(['new', 'read', 'answered', 'closed'].map((status) => sql.lit(status)));
  await query.schema
    .createTable('inquiries')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('reference', 'text', (column) => column.notNull().unique())
    // The guard against a question that is sent twice; see keysOf in submit.ts.
    .addColumn('idempotency_key', 'text', (column) => column.notNull().unique())
    .addColumn('received_at', 'text', (column) => column.notNull())
    .addColumn('status', 'text', (column) => column.notNull())
    .addColumn('topic', 'text', (column) => column.notNull())
    .addColumn('article', 'text')
    // All that says who wrote and what, as one piece, so that it is read, encrypted and erased as one piece.
    .addColumn('details', 'text', (column) => column.notNull())
    .addCheckConstraint('inquiries_status', sql`status in (${statuses})`)
    .addCheckConstraint('inquiries_details', sql`length(details) between 1 and ${sql.lit(inquiryLimits.details.most)}`)
    .execute();
  await query.schema.createIndex('inquiries_received_at').on('inquiries').column('received_at').execute();
  await query.schema
    .createTable('inquiry_history')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('inquiry_id', 'text', (column) => column.notNull().references('inquiries.id').onDelete('cascade'))
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('step', 'text', (column) => column.notNull())
    .execute();
  await query.schema.createIndex('inquiry_history_inquiry').on('inquiry_history').column('inquiry_id').execute();
}

/**
 * A step knows no keys, so it only makes room for them. Rows that are still in clear are sealed at each opening (sealed/store.ts),
 * which also catches what an older server wrote meanwhile.
 */
async function addSeals(query: Kysely<unknown>) {
  // Which key of the ring sealed the data key, and the sealed data key. Both are null only in a row that was written in clear.
  await query.schema.alterTable('inquiries').addColumn('key_id', 'text').execute();
  await query.schema.alterTable('inquiries').addColumn('data_key', 'text').execute();
  await query.schema.createIndex('inquiries_key_id').on('inquiries').column('key_id').execute();
  // What was erased, so that restoring an older backup does not bring it back. Ids are random and say nothing about anybody.
  await query.schema
    .createTable('erased')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('at', 'text', (column) => column.notNull())
    .execute();
  await query.schema
    .createTable('inquiry_marks')
    .addColumn('name', 'text', (column) => column.primaryKey())
    .addColumn('value', 'text', (column) => column.notNull())
    .execute();
}

/** The language of the form that an inquiry came by, in clear: staff sort out by it who answers. Null for those from before there were two. */
async function addLanguage(query: Kysely<unknown>) {
  await query.schema.alterTable('inquiries').addColumn('language', 'text').execute();
}
