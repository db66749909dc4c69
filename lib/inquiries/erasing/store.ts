// Erases inquiries for good: the row, its history and the only key that opens its words; then the bytes in the file.
// The ids of what was erased are kept, so that restoring an older backup does not bring it back.
import type { Clock } from '../../platform/clock';
import type { Along, Database } from '../../platform/database';
import type { KeyRing } from '../../platform/keys';
import { StoreFault } from '../../platform/store-fault';
import { eachInquiry } from '../exporting/store';
import { type Inquiry, isReadable } from '../inquiry';
import { markForScrubbing, scrubWhenDue, type Tables } from '../marks/store';
import type { InquiryTables } from '../store';

type ErasingTables = InquiryTables & { erased: { id: string; at: string } };

/** What to erase. By email needs the keys, to read whose it is; the others do not. */
export type Erasure = { reference: string } | Older | { email: string; ring: KeyRing };

/** `spares`: those that staff have not been told of yet stay until they have. */
type Older = { receivedBefore: Date; spares?: 'undelivered' };

export interface Erased {
  count: number;
  /** How many could not be opened, so that nobody can say whose they are. */
  unreadableCount: number;
  /** False when others read for so long that the bytes could not be cleared from the files. They are at the next erasure, or the next opening. */
  isCleared: boolean;
}

export interface ErasedEntry {
  id: string;
  at: string;
}

/** Few enough that a visitor's question does not wait for its turn at writing. */
const batchSize = 100;

/** `along` is done in the same transaction, with the references of what was erased in it. */
export async function erase(database: Database, erasure: Erasure, clock: Clock, along?: (references: string[]) => Along): Promise<Erased> {
  const { inquiries, unreadableCount } = 'email' in erasure ? await findOfPerson(database, erasure) : { inquiries: [], unreadableCount: 0 };
  const ids = inquiries.map(({ id }) => id);
  const at = clock.now().toISOString();
  let count = 0;
  for (;;) {
    const batch = await database.write(async (transaction) => {
      const found = 'email' in erasure ? ids.slice(count, count + batchSize) : await listIds(transaction, erasure);
      const references = await eraseIds(transaction, found, at);
      if (references.length > 0) await along?.(references)(transaction);
      return found.length;
    });
    count += batch;
    if (batch < batchSize) break;
  }
  return { count, unreadableCount, isCleared: await isClearedNow(database) };
}

/** The newest last. */
export async function listErased(database: Database): Promise<ErasedEntry[]> {
  const query = database.query.withTables<ErasingTables>();
  return database.read(() => query.selectFrom('erased').selectAll().orderBy('at').execute());
}

/** Erases again what had been erased when this older copy came back; says how many rows that were. */
export async function replayErased(database: Database, entries: readonly ErasedEntry[]): Promise<number> {
  let count = 0;
  for (let from = 0; from < entries.length; from += batchSize) {
    const batch = entries.slice(from, from + batchSize);
    count += await database.write(async (transaction) => {
      const query = transaction.withTables<ErasingTables>();
      const ids = batch.map(({ id }) => id);
      const back = await query.selectFrom('inquiries').select('id').where('id', 'in', ids).execute();
      for (const { id, at } of batch) await eraseIds(transaction, [id], at);
      return back.length;
    });
  }
  await scrubWhenDue(database);
  return count;
}

/** The rows and their keys are gone in any case, so this is no reason to say that nothing was erased. */
async function isClearedNow(database: Database): Promise<boolean> {
  try {
    await scrubWhenDue(database);
    return true;
  } catch (fault) {
    if (!(fault instanceof StoreFault)) throw fault;
    return false;
  }
}

async function listIds(transaction: Tables, erasure: { reference: string } | Older): Promise<string[]> {
  const rows = transaction.withTables<ErasingTables>().selectFrom('inquiries').select('id').orderBy('id').limit(batchSize);
  if ('reference' in erasure) return (await rows.where('reference', '=', erasure.reference).execute()).map(({ id }) => id);
  const older = rows.where('received_at', '<', erasure.receivedBefore.toISOString());
  const found = erasure.spares
    ? older.where(({ not, exists, selectFrom }) =>
        not(exists(selectFrom('notices').select('notices.id').whereRef('notices.inquiry_id', '=', 'inquiries.id').where('run_at', 'is not', null))),
      )
    : older;
  return (await found.execute()).map(({ id }) => id);
}

/** When the newest inquiry came that is there. */
export async function findNewest(database: Database): Promise<Date | undefined> {
  const newest = database.query.withTables<ErasingTables>().selectFrom('inquiries').select('received_at').orderBy('received_at', 'desc').limit(1);
  const row = await database.read(() => newest.executeTakeFirst());
  return row && new Date(row.received_at);
}

/** Everything that this address sent, the oldest first. Addresses are sealed, so every inquiry is opened and compared. */
export async function findOfPerson(database: Database, { email, ring }: { email: string; ring: KeyRing }) {
  const inquiries: Inquiry[] = [];
  let unreadableCount = 0;
  for await (const inquiry of eachInquiry(database, ring)) {
    if (!isReadable(inquiry)) unreadableCount += 1;
    else if (plain(inquiry.email) === plain(email)) inquiries.push(inquiry);
  }
  return { inquiries, unreadableCount };
}

/** People write one address in capitals today and in small letters tomorrow. */
function plain(email: string): string {
  return email.normalize('NFC').trim().toLowerCase();
}

/** The row takes its history and its data key along. Gives the references of those that were still there. */
async function eraseIds(transaction: Tables, ids: readonly string[], at: string): Promise<string[]> {
  if (ids.length === 0) return [];
  const query = transaction.withTables<ErasingTables>();
  const entries = ids.map((id) => ({ id, at }));
  await query
    .insertInto('erased')
    .values(entries)
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute();
  const gone = await query.deleteFrom('inquiries').where('id', 'in', ids).returning('reference').execute();
  await markForScrubbing(transaction);
  return gone.map(({ reference }) => reference);
}
