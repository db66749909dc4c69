// Where inquiries are kept. The only file that asks the tables anything; see migrations.ts for their shape.
// What it says was added is on the disk, whole: the inquiry and the first line of its history, or neither.
import type { Kysely, Transaction } from 'kysely';
import { z } from 'zod';
import type { Database } from '../platform/database';
import { newId } from '../platform/ids';
import type { KeyRing } from '../platform/keys';
import { type Inquiry, inquiryStatuses, type UnreadableInquiry } from './inquiry';
import { openDetails, sealDetails } from './sealed/details';

export interface InquiryStore {
  /** Keeps an inquiry. When the key is known already, nothing is kept and the first reference is given again. */
  add(inquiry: Inquiry, key: string): Promise<{ kind: 'added' | 'repeat'; reference: string }>;
  findByReference(reference: string): Promise<Inquiry | UnreadableInquiry | undefined>;
  /** The newest first. One that cannot be opened is named as such, and does not stop the others. */
  list(query: { limit: number }): Promise<(Inquiry | UnreadableInquiry)[]>;
  count(): Promise<number>;
}

export type InquiryRow = {
  id: string;
  reference: string;
  idempotency_key: string;
  received_at: string;
  status: string;
  topic: string;
  article: string | null;
  /** The personal fields as JSON, sealed by a key of their own. */
  details: string;
  /** The name of the key that sealed `data_key`; null only in a row from before seals, which sealed/store.ts seals when the database is opened. */
  key_id: string | null;
  data_key: string | null;
};

// Types, not interfaces: Kysely wants tables that can be indexed by any column name.
export type InquiryTables = {
  inquiries: InquiryRow;
  inquiry_history: { id: string; inquiry_id: string; at: string; step: string };
};

export function openInquiryStore(database: Database, ring: KeyRing): InquiryStore {
  const query = database.query.withTables<InquiryTables>();
  return {
    add: async (inquiry, key) => {
      // Sealed before the lock for writing is taken.
      const row = toRow(inquiry, key, ring);
      return database.write((transaction) => add(transaction.withTables<InquiryTables>(), row));
    },

    findByReference: (reference) =>
      database.read(async () => {
        const row = await query.selectFrom('inquiries').selectAll().where('reference', '=', reference).executeTakeFirst();
        return row && fromRow(row, ring);
      }),

    list: ({ limit }) =>
      database.read(async () => {
        const rows = await query.selectFrom('inquiries').selectAll().orderBy('received_at', 'desc').orderBy('id').limit(limit).execute();
        return rows.map((row) => fromRow(row, ring));
      }),

    count: () => database.read(() => countOf(query)),
  };
}

/** The unique key decides who is first, not a look beforehand: two that come at once would both see nothing. */
async function add(transaction: Transaction<InquiryTables>, row: InquiryRow): Promise<{ kind: 'added' | 'repeat'; reference: string }> {
  const added = await transaction
    .insertInto('inquiries')
    .values(row)
    .onConflict((conflict) => conflict.column('idempotency_key').doNothing())
    .returning('reference')
    .executeTakeFirst();
  if (!added) {
    const first = transaction.selectFrom('inquiries').select('reference').where('idempotency_key', '=', row.idempotency_key);
    return { kind: 'repeat', ...(await first.executeTakeFirstOrThrow()) };
  }
  await transaction.insertInto('inquiry_history').values({ id: newId(), inquiry_id: row.id, at: row.received_at, step: 'received' }).execute();
  return { kind: 'added', ...added };
}

async function countOf(query: Kysely<InquiryTables>): Promise<number> {
  const { count } = await query
    .selectFrom('inquiries')
    .select(({ fn }) => fn.countAll().as('count'))
    .executeTakeFirstOrThrow();
  // SQLite answers with a number, PostgreSQL with a string.
  return Number(count);
}

function toRow(inquiry: Inquiry, key: string, ring: KeyRing): InquiryRow {
  const { id, reference, status, topic, article = null } = inquiry;
  const received_at = inquiry.receivedAt.toISOString();
  return { id, reference, idempotency_key: key, received_at, status, topic, article, ...sealDetails(inquiry, ring) };
}

const statusSchema = z.enum(inquiryStatuses);

export function fromRow(row: InquiryRow, ring: KeyRing): Inquiry | UnreadableInquiry {
  const { id, reference, received_at, status, topic, article } = row;
  const inClear = { id, reference, receivedAt: new Date(received_at), status: statusSchema.parse(status), topic, article: article ?? undefined };
  return { ...inClear, ...openDetails(row, ring) };
}
