// Takes the steps of staff: the inquiry, its history, its notices and whatever comes along change in one transaction, or nothing does.
// Each step names the version that its member saw. When somebody else was faster, nothing is changed and the member is told.
import type { Transaction } from 'kysely';
import type { Along, Database } from '../../platform/database';
import type { KeyRing } from '../../platform/keys';
import type { Inquiry, UnreadableInquiry } from '../inquiry';
import type { NewNotice } from '../notices/notice';
import { addNotices } from '../notices/store';
import { fromRow, type InquiryRow, type InquiryTables, statusOf, statusWords } from '../store';
import { type HistoryLine, lineOf, rowOf, undoable } from './history';
import { type Standing, type StepKind, standingAfter, stepsFrom } from './step';

/** An inquiry with what staff have done about it. */
export interface Handled {
  inquiry: Inquiry | UnreadableInquiry;
  version: number;
  takenBy?: string | undefined;
  answeredAt?: Date | undefined;
}

/** What a member wants done. The id of its line is made beforehand: the transaction may run more than once. */
export interface HandlingWish {
  inquiryId: string;
  /** Which version the member saw. */
  version: number;
  line: HistoryLine & { kind: StepKind | 'undo'; by: string };
  /** Words of what else is kept with it. */
  note?: HistoryLine | undefined;
}

/** `stale`: somebody else has changed it meanwhile, so the step was not taken. `gone`: it was erased. */
export type HandlingOutcome = { kind: 'done' } | { kind: 'stale' } | { kind: 'gone' };

/** What is written together with a step. */
export interface Alongside {
  audit: Along;
  /** Word to staff of an inquiry that had been set aside. */
  noticesOf(inquiry: Pick<Inquiry, 'id' | 'isQuarantined'>): readonly NewNotice[];
}

export async function findHandled(database: Database, ring: KeyRing, id: string): Promise<Handled | undefined> {
  // Anybody who is in can write anything in the place of an id, and PostgreSQL fails on a NUL.
  if (id.includes('\0')) return undefined;
  const query = database.query.withTables<InquiryTables>().selectFrom('inquiries').selectAll().where('id', '=', id);
  const row = await database.read(() => query.executeTakeFirst());
  return row && handledOf(row, ring);
}

export function handledOf(row: InquiryRow, ring: KeyRing): Handled {
  const { version, taken_by, answered_at } = row;
  return {
    inquiry: fromRow(row, ring),
    version: Number(version),
    takenBy: taken_by ?? undefined,
    answeredAt: answered_at ? new Date(answered_at) : undefined,
  };
}

/** The oldest first. */
export async function listHistory(database: Database, ring: KeyRing, inquiryId: string): Promise<HistoryLine[]> {
  const rows = database.query.withTables<InquiryTables>().selectFrom('inquiry_history').selectAll().where('inquiry_id', '=', inquiryId);
  return (await database.read(() => rows.orderBy('at').orderBy('id').execute())).map((row) => lineOf(row, ring));
}

export async function handle(database: Database, ring: KeyRing, wish: HandlingWish, alongside: Alongside): Promise<HandlingOutcome> {
  try {
    return await database.write((transaction) => takeStep(transaction, ring, wish, alongside));
  } catch (fault) {
    // Thrown, so that the audit that came along is taken back too.
    if (fault instanceof NotTakenFault) return { kind: fault.why };
    throw fault;
  }
}

/** A note, or word that a notice was sent again. It changes nothing that others could have seen otherwise, so it has no version. */
export async function addLine(database: Database, ring: KeyRing, inquiryId: string, line: HistoryLine, along: Along): Promise<HandlingOutcome> {
  const row = rowOf(inquiryId, line, ring);
  return database.write(async (transaction) => {
    const query = transaction.withTables<InquiryTables>();
    const found = await query.selectFrom('inquiries').select('id').where('id', '=', inquiryId).executeTakeFirst();
    if (!found) return { kind: 'gone' };
    await along(transaction);
    await addRow(query, row);
    return { kind: 'done' };
  });
}

class NotTakenFault extends Error {
  override name = 'NotTakenFault';

  constructor(readonly why: 'stale' | 'gone') {
    super(why);
  }
}

async function takeStep(
  plain: Parameters<Along>[0],
  ring: KeyRing,
  { inquiryId, version, line, note }: HandlingWish,
  { audit, noticesOf }: Alongside,
): Promise<HandlingOutcome> {
  // First, so that this transaction is alone with everything that is audited until it ends.
  await audit(plain);
  const transaction = plain.withTables<InquiryTables>();
  if (await isThere(transaction, line.id)) return { kind: 'done' };
  const row = await transaction.selectFrom('inquiries').selectAll().where('id', '=', inquiryId).executeTakeFirst();
  if (!row) throw new NotTakenFault('gone');
  const before = standingOf(row);
  const after = line.kind === 'undo' ? await standingBefore(transaction, ring, inquiryId, line.by) : afterStep(before, { ...line, kind: line.kind });
  if (!after) throw new NotTakenFault('stale');
  const changes = { ...toColumns(after), version: version + 1 };
  const changed = transaction.updateTable('inquiries').set(changes).where('id', '=', inquiryId).where('version', '=', version);
  if ((await changed.returning('id').execute()).length === 0) throw new NotTakenFault('stale');
  await addRow(transaction, rowOf(inquiryId, { ...line, version: version + 1, before: line.kind === 'undo' ? undefined : before }, ring));
  if (note) await addRow(transaction, rowOf(inquiryId, note, ring));
  // Nobody was told of it while it was set aside. One that had its notice before keeps that.
  if (before.isQuarantined && !after.isQuarantined)
    await addNotices(transaction, inquiryId, line.at.toISOString(), noticesOf({ id: inquiryId, isQuarantined: false }));
  return { kind: 'done' };
}

function afterStep(before: Standing, { kind, by, at }: { kind: StepKind; by: string; at: Date }): Standing | undefined {
  return stepsFrom(before, by).includes(kind) ? standingAfter(before, kind, by, at) : undefined;
}

async function standingBefore(transaction: Transaction<InquiryTables>, ring: KeyRing, inquiryId: string, member: string) {
  const rows = transaction.selectFrom('inquiry_history').selectAll().where('inquiry_id', '=', inquiryId).orderBy('at').orderBy('id');
  const history = (await rows.execute()).map((row) => lineOf(row, ring));
  return undoable(history, member)?.before;
}

async function isThere(transaction: Transaction<InquiryTables>, lineId: string): Promise<boolean> {
  return (await transaction.selectFrom('inquiry_history').select('id').where('id', '=', lineId).executeTakeFirst()) !== undefined;
}

async function addRow(query: Pick<Transaction<InquiryTables>, 'insertInto'>, row: ReturnType<typeof rowOf>) {
  await query
    .insertInto('inquiry_history')
    .values(row)
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute();
}

function standingOf({ status, is_quarantined, taken_by, answered_at }: InquiryRow): Standing {
  return {
    status: statusOf(status),
    isQuarantined: Number(is_quarantined) === 1,
    ...(taken_by && { takenBy: taken_by }),
    ...(answered_at && { answeredAt: answered_at }),
  };
}

function toColumns({ status, isQuarantined, takenBy, answeredAt }: Standing) {
  return { status: statusWords[status], is_quarantined: Number(isQuarantined), taken_by: takenBy ?? null, answered_at: answeredAt ?? null };
}
