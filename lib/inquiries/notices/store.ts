// Where notices are kept, and who may send which: a notice is leased before it is sent, and only its last holder may say what became of it.
import type { Transaction } from 'kysely';
import type { Database } from '../../platform/database';
import { newId } from '../../platform/ids';
import type { LeasedNotice, NewNotice, NoticeState } from './notice';

/** Longer than the longest send (deliver.ts ends one after 45 s). Also how far the clocks of two machines may differ. */
export const leaseForSeconds = 60;

/** What became of a leased notice. `givenBack` is one that was not tried. */
export type Settlement = { kind: 'sent' | 'givenBack' } | { kind: 'delayed'; until: Date; code: string } | { kind: 'dead'; code: string };

export interface NoticeSummary {
  readyCount: number;
  leasedCount: number;
  sentCount: number;
  deadCount: number;
  /** When the oldest notice came that is neither sent nor dead. */
  oldestUndeliveredAt?: Date | undefined;
}

export interface NoticeStore {
  /** Takes the next notice of these kinds that was due by then. Nobody else gets it before the lease is over. */
  lease(wanted: { kinds: readonly string[]; dueBy: Date; now: Date }): Promise<LeasedNotice | undefined>;
  /** Records what became of it. False when the lease was over and somebody else has it now: then nothing is recorded. */
  settle(notice: LeasedNotice, settlement: Settlement, now: Date): Promise<boolean>;
  /** After the clock was put back: what waits for a time far ahead is due, and leases end in one lease from now. */
  heal(now: Date): Promise<void>;
  /** Makes the dead ones ready again, or those of them that are named, as if they had never been tried, and says how many they were. */
  revive(now: Date, ids?: readonly string[]): Promise<number>;
  summary(): Promise<NoticeSummary>;
}

export type NoticeRow = {
  id: string;
  inquiry_id: string;
  kind: string;
  message_id: string;
  state: NoticeState;
  attempt_count: number;
  run_at: string | null;
  lease_by: string | null;
  last_code: string | null;
  changed_at: string;
  created_at: string;
};

type Tables = { notices: NoticeRow; inquiries: { id: string; reference: string; received_at: string } };

/** Adds the notices of an inquiry within the transaction that keeps it. One that is there already stays as it is. */
export async function addNotices(
  transaction: Pick<Transaction<{ notices: NoticeRow }>, 'insertInto'>,
  inquiryId: string,
  at: string,
  notices: readonly NewNotice[],
) {
  if (notices.length === 0) return;
  const rows = notices.map(({ id, kind, messageId }) => ({ id, inquiry_id: inquiryId, kind, message_id: messageId, created_at: at }));
  await transaction
    .insertInto('notices')
    .values(rows.map((row) => ({ ...row, state: 'ready' as const, attempt_count: 0, run_at: at, changed_at: at })))
    .onConflict((conflict) => conflict.columns(['inquiry_id', 'kind']).doNothing())
    .execute();
}

export function openNoticeStore(database: Database): NoticeStore {
  const query = database.query.withTables<Tables>();
  const write = <Result>(deed: (transaction: Transaction<Tables>) => Promise<Result>) =>
    database.write((transaction) => deed(transaction.withTables<Tables>()));

  return {
    lease: async (wanted) => {
      // Most looks find nothing, and then need no turn at writing.
      const isAny = await database.read(() => dueIn(query, wanted).executeTakeFirst());
      return isAny && write((transaction) => lease(transaction, wanted, database));
    },

    settle: ({ id, leasedBy, attempt }, settlement, now) =>
      write(async (transaction) => {
        const changes = { ...outcome(settlement, attempt, now), lease_by: null, changed_at: now.toISOString() };
        const settled = transaction.updateTable('notices').set(changes).where('id', '=', id).where('lease_by', '=', leasedBy);
        return (await settled.returning('id').execute()).length > 0;
      }),

    heal: async (now) => {
      const ahead = later(now, leaseForSeconds);
      const isAhead = () => query.selectFrom('notices').select('id').where('run_at', 'is not', null).where('changed_at', '>', ahead).limit(1);
      if (!(await database.read(() => isAhead().executeTakeFirst()))) return;
      await write(async (transaction) => {
        const changed_at = now.toISOString();
        const heal = (state: NoticeState, run_at: string) =>
          transaction.updateTable('notices').set({ run_at, changed_at }).where('state', '=', state).where('changed_at', '>', ahead).execute();
        await heal('ready', changed_at);
        await heal('leased', ahead);
      });
    },

    revive: (now, ids) =>
      write(async (transaction) => {
        const at = now.toISOString();
        const fresh = { state: 'ready' as const, attempt_count: 0, run_at: at, changed_at: at };
        const dead = transaction.updateTable('notices').set(fresh).where('state', '=', 'dead');
        return (await (ids ? dead.where('id', 'in', ids) : dead).returning('id').execute()).length;
      }),

    summary: () =>
      database.read(async () => {
        const rows = await query
          .selectFrom('notices')
          .select(({ fn }) => ['state', fn.countAll().as('count'), fn.min('created_at').as('oldest')])
          .groupBy('state')
          .execute();
        const count = (wanted: NoticeState) => Number(rows.find(({ state }) => state === wanted)?.count ?? 0);
        const [oldest] = rows.flatMap(({ state, oldest }) => (state === 'ready' || state === 'leased' ? [oldest] : [])).sort();
        return {
          readyCount: count('ready'),
          leasedCount: count('leased'),
          sentCount: count('sent'),
          deadCount: count('dead'),
          oldestUndeliveredAt: oldest === undefined ? undefined : new Date(oldest),
        };
      }),
  };
}

/**
 * One statement, so that two processes cannot both take a notice that both saw. Should the transaction run again after it took effect (see
 * `Database.write`), it takes another notice, and the first one comes back when its lease is over.
 */
async function lease(
  transaction: Transaction<Tables>,
  wanted: Parameters<NoticeStore['lease']>[0],
  { skipLocked }: Pick<Database, 'skipLocked'>,
): Promise<LeasedNotice | undefined> {
  const due = dueIn(transaction, wanted).$call(skipLocked);
  const row = await transaction
    .updateTable('notices')
    .set({ state: 'leased', lease_by: newId(), run_at: later(wanted.now, leaseForSeconds), changed_at: wanted.now.toISOString() })
    .set(({ eb }) => ({ attempt_count: eb('attempt_count', '+', 1) }))
    .where('id', '=', due)
    .returningAll()
    .executeTakeFirst();
  if (!row) return undefined;
  const of = transaction.selectFrom('inquiries').select(['reference', 'received_at']).where('id', '=', row.inquiry_id);
  return fromRow(row, await of.executeTakeFirstOrThrow());
}

function dueIn(query: Pick<Transaction<Tables>, 'selectFrom'>, { kinds, dueBy }: Parameters<NoticeStore['lease']>[0]) {
  const due = query.selectFrom('notices').select('id').where('run_at', '<=', dueBy.toISOString()).where('kind', 'in', kinds);
  return due.orderBy('run_at').orderBy('id').limit(1);
}

function outcome(settlement: Settlement, attempt: number, now: Date) {
  switch (settlement.kind) {
    case 'sent':
      return { state: 'sent' as const, run_at: null, last_code: null };
    case 'dead':
      return { state: 'dead' as const, run_at: null, last_code: settlement.code };
    case 'delayed':
      return { state: 'ready' as const, run_at: settlement.until.toISOString(), last_code: settlement.code };
    case 'givenBack':
      return { state: 'ready' as const, run_at: now.toISOString(), attempt_count: attempt - 1 };
  }
}

function fromRow(row: NoticeRow, { reference, received_at }: { reference: string; received_at: string }): LeasedNotice {
  const { id, kind, message_id: messageId, attempt_count: attempt, lease_by, created_at } = row;
  return { id, kind, messageId, attempt, leasedBy: lease_by ?? '', createdAt: new Date(created_at), reference, receivedAt: new Date(received_at) };
}

function later(now: Date, seconds: number): string {
  return new Date(now.getTime() + seconds * 1000).toISOString();
}
