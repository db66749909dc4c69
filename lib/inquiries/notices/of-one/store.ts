// The notices of one inquiry, for the staff who look at it: whether word of it went out, and sending it again.
import type { Transaction } from 'kysely';
import type { Database } from '../../../platform/database';
import type { NewNotice, NoticeState } from '../notice';
import { addNotices, type NoticeRow } from '../store';

export interface SeenNotice {
  id: string;
  kind: string;
  state: NoticeState;
  attemptCount: number;
  /** When it was last tried or changed. */
  changedAt: Date;
  /** When it is tried next. */
  nextAt: Date | undefined;
  /** What the mail server or the system said last, as a code. */
  lastCode: string | undefined;
}

type Tables = { notices: NoticeRow };

export async function listNoticesOf(database: Database, inquiryId: string): Promise<SeenNotice[]> {
  const rows = database.query.withTables<Tables>().selectFrom('notices').selectAll().where('inquiry_id', '=', inquiryId).orderBy('created_at');
  return (await database.read(() => rows.orderBy('kind').execute())).map((row) => ({
    id: row.id,
    kind: row.kind,
    state: row.state,
    attemptCount: Number(row.attempt_count),
    changedAt: new Date(row.changed_at),
    nextAt: row.state === 'ready' && row.run_at !== null ? new Date(row.run_at) : undefined,
    lastCode: row.last_code ?? undefined,
  }));
}

/** Of these inquiries, those of which word did not go out yet although it was tried, or was given up. */
export async function listTroubled(database: Database, inquiryIds: readonly string[]): Promise<string[]> {
  if (inquiryIds.length === 0) return [];
  const rows = database.query.withTables<Tables>().selectFrom('notices').select('inquiry_id').distinct().where('inquiry_id', 'in', inquiryIds);
  const troubled = rows.where(({ eb, or, and }) => or([eb('state', '=', 'dead'), and([eb('state', '=', 'ready'), eb('attempt_count', '>', 0)])]));
  return (await database.read(() => troubled.execute())).map(({ inquiry_id }) => inquiry_id);
}

/** Makes every notice of it that nobody is sending at this moment due now, whatever became of it before, and adds one where there was none. */
export async function sendAgain(
  transaction: Pick<Transaction<Tables>, 'updateTable' | 'insertInto'>,
  inquiryId: string,
  now: Date,
  notices: readonly NewNotice[],
) {
  const at = now.toISOString();
  await addNotices(transaction, inquiryId, at, notices);
  const fresh = { state: 'ready' as const, attempt_count: 0, run_at: at, changed_at: at };
  await transaction.updateTable('notices').set(fresh).where('inquiry_id', '=', inquiryId).where('state', '!=', 'leased').execute();
}
