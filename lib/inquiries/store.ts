// Where inquiries are kept. The only file that asks the tables anything; see migrations.ts for their shape.
// What it says was added is on the disk, whole: the inquiry, the first line of its history and its notices, or nothing.
import type { Kysely, Transaction } from 'kysely';
import type { Database } from '../platform/database';
import { newId } from '../platform/ids';
import type { KeyRing } from '../platform/keys';
import { isLanguage } from '../site/languages/language';
import type { HistoryRow } from './handling/history';
import { type Inquiry, type InquiryStatus, inquiryStatuses, type UnreadableInquiry } from './inquiry';
import type { NewNotice } from './notices/notice';
import { addNotices, type NoticeRow } from './notices/store';
import { type BucketTables, countIn, forgetEnded, type Limit, LimitFault, probe } from './screening/store';
import { openDetails, sealDetails } from './sealed/details';

/** What is kept or counted together with an inquiry, in the same transaction. */
export interface With {
  limits?: readonly Limit[];
  notices?: readonly NewNotice[];
}

export interface InquiryStore {
  /**
   * Keeps an inquiry and its notices. When the key is known already, nothing is kept and the first reference is given again, whatever the
   * limits say. When one of the limits is used up, nothing is kept. Throws a `LimiterFault` when only the counting failed.
   */
  add(inquiry: Inquiry, key: string, more?: With): Promise<Added>;
  /** The reference that was given for one of these keys. */
  findReference(keys: readonly string[]): Promise<string | undefined>;
  findByReference(reference: string): Promise<Inquiry | UnreadableInquiry | undefined>;
  /** The newest first. One that cannot be opened is named as such, and does not stop the others. */
  list(query: { limit: number }): Promise<(Inquiry | UnreadableInquiry)[]>;
  count(): Promise<number>;
  /** How many nobody has looked at yet, without those that were set aside. */
  countNew(): Promise<number>;
  /** Forgets from which networks inquiries came, where the limit's time is over. Each accepted inquiry does this too. */
  forgetEnded(now: Date): Promise<void>;
  /** Resolves when an inquiry could be kept now. */
  probe(now: Date): Promise<void>;
}

export type Added = { kind: 'added' | 'repeat'; reference: string } | { kind: 'limited'; limit: Limit; endsAt: Date };

export type InquiryRow = {
  id: string;
  reference: string;
  idempotency_key: string;
  received_at: string;
  status: string;
  is_quarantined: number;
  topic: string;
  article: string | null;
  article_version: string | null;
  /** That of the form; null in a row from before there were two. */
  language: string | null;
  is_urgent: number;
  /** See handling/: which step it is at, who has it, and when it was first answered. */
  version: number;
  taken_by: string | null;
  answered_at: string | null;
  /** The personal fields as JSON, sealed by a key of their own. */
  details: string;
  /** The name of the key that sealed `data_key`; null only in a row from before seals, which sealed/store.ts seals when the database is opened. */
  key_id: string | null;
  data_key: string | null;
};

// Types, not interfaces: Kysely wants tables that can be indexed by any column name.
export type InquiryTables = BucketTables & {
  inquiries: InquiryRow;
  inquiry_history: HistoryRow;
  notices: NoticeRow;
};

export function openInquiryStore(database: Database, ring: KeyRing): InquiryStore {
  const query = database.query.withTables<InquiryTables>();
  return {
    add: async (inquiry, key, more = {}) => {
      // Sealed before the lock for writing is taken.
      const row = toRow(inquiry, key, ring);
      try {
        return await database.write((transaction) => add(transaction.withTables<InquiryTables>(), row, more));
      } catch (fault) {
        if (fault instanceof LimitFault) return { kind: 'limited', limit: fault.limit, endsAt: fault.endsAt };
        throw fault;
      }
    },

    findReference: (keys) =>
      database.read(async () => {
        const row = await query.selectFrom('inquiries').select('reference').where('idempotency_key', 'in', keys).executeTakeFirst();
        return row?.reference;
      }),

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

    countNew: () => database.read(() => countOf(query, true)),

    forgetEnded: (now) => database.write((transaction) => forgetEnded(transaction.withTables<BucketTables>(), now)),

    probe: (now) => database.write((transaction) => probe(transaction.withTables<BucketTables>(), now)),
  };
}

/** The unique key decides who is first, not a look beforehand: two that come at once would both see nothing. */
async function add(transaction: Transaction<InquiryTables>, row: InquiryRow, { limits = [], notices = [] }: With): Promise<Added> {
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
  // Counted last, so that a repeat is never limited; over a limit, all of this is taken back.
  await countIn(transaction, limits, new Date(row.received_at));
  await transaction.insertInto('inquiry_history').values({ id: newId(), inquiry_id: row.id, at: row.received_at, step: 'received' }).execute();
  await addNotices(transaction, row.id, row.received_at, notices);
  return { kind: 'added', ...added };
}

async function countOf(query: Kysely<InquiryTables>, onlyNew = false): Promise<number> {
  const all = query.selectFrom('inquiries').select(({ fn }) => fn.countAll().as('count'));
  const { count } = await (onlyNew ? all.where('status', '=', statusWords.new).where('is_quarantined', '=', 0) : all).executeTakeFirstOrThrow();
  // SQLite answers with a number, PostgreSQL with a string.
  return Number(count);
}

function toRow(inquiry: Inquiry, key: string, ring: KeyRing): InquiryRow {
  const { id, reference, status, topic, article = null, articleVersion = null, language = null } = inquiry;
  return {
    id,
    reference,
    idempotency_key: key,
    received_at: inquiry.receivedAt.toISOString(),
    status: statusWords[status],
    is_quarantined: Number(inquiry.isQuarantined),
    topic,
    article,
    article_version: articleVersion,
    language,
    is_urgent: Number(inquiry.isUrgent),
    version: 1,
    taken_by: null,
    answered_at: null,
    ...sealDetails(inquiry, ring),
  };
}

/** Our words for where an inquiry stands, and the database's, which its first step fixed. */
export const statusWords = { new: 'new', open: 'read', answered: 'answered', closed: 'closed' } as const satisfies Record<InquiryStatus, string>;

export function statusOf(word: string): InquiryStatus {
  const status = inquiryStatuses.find((each) => statusWords[each] === word);
  if (!status) throw new Error(`An inquiry is at "${word}", which this build does not know. Deploy a newer one.`);
  return status;
}

export function fromRow(row: InquiryRow, ring: KeyRing): Inquiry | UnreadableInquiry {
  const { id, reference, received_at, status, is_quarantined, topic, article, article_version, language, is_urgent } = row;
  const inClear = {
    id,
    reference,
    receivedAt: new Date(received_at),
    status: statusOf(status),
    isQuarantined: Number(is_quarantined) === 1,
    isUrgent: Number(is_urgent) === 1,
    topic,
    article: article ?? undefined,
    ...(article_version && { articleVersion: article_version }),
    ...(isLanguage(language) && { language }),
  };
  return { ...inClear, ...openDetails(row, ring) };
}
