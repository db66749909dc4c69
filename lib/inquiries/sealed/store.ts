// The seals of the whole database: the canary that tells whether our keys are the right ones, and rows that are still in clear.
// Everything here may be stopped at any moment and run again.
import { z } from 'zod';
import type { Database } from '../../platform/database';
import { hashWith, KeyFault, type KeyRing, keyFor, randomSecret } from '../../platform/keys';
import { type Envelope, open, rewrap, SealFault, seal } from '../../platform/sealing';
import { addMark, changeMark, findMark, markForScrubbing } from '../marks/store';
import type { InquiryTables } from '../store';
import { openDetails, sealText } from './details';

/** Few enough that nobody waits long for their turn at writing. */
const batchSize = 50;

const canaryOwner = { kind: 'canary', id: 'canary' };
const repeatsOwner = { kind: 'repeats', id: 'repeats' };
const canaryText = 'The keys are the right ones.';

/** Throws a `KeyFault` when the ring is not the one that sealed this database. A new database gets its canary here. */
export async function checkKeys(database: Database, ring: KeyRing): Promise<void> {
  const canary = (await findMark(database, 'canary')) ?? (await makeCanary(database, ring));
  try {
    if (canary !== undefined && open(envelopeIn(canary), canaryOwner, ring) === canaryText) return;
  } catch (fault) {
    if (!(fault instanceof SealFault)) throw fault;
  }
  const home = ring.isHomeMade ? 'The keys in the file keys/inquiries of the data folder' : 'The keys in INQUIRY_KEYS';
  const shared =
    ring.isHomeMade && !database.file
      ? ' Another machine may have made its own first: machines that share a database need the same keys, in INQUIRY_KEYS.'
      : '';
  throw new KeyFault(
    `${home} (${ring.all.map(({ id }) => id).join(', ')}) did not seal the inquiries in this database, so no inquiry is taken. ` +
      'What is there stays as it is. Put the keys that belong to this database back, or restore the database that belongs to these keys.' +
      shared,
  );
}

/** Seals the canary, and the secret by which repeats are known, by the key that writes now. */
export async function rewrapMarks(database: Database, ring: KeyRing): Promise<void> {
  for (const [name, owner] of [
    ['repeats', repeatsOwner],
    // Last: while it still asks for the old key, nobody takes that key away.
    ['canary', canaryOwner],
  ] as const) {
    const mark = await findMark(database, name);
    const envelope = mark === undefined ? undefined : envelopeIn(mark);
    if (!envelope || envelope.keyId === ring.writing.id) continue;
    const value = JSON.stringify({ ...envelope, ...rewrap(envelope, owner, ring) });
    await database.write((transaction) => changeMark(transaction, name, value));
  }
}

/**
 * The hashes by which a form that was sent before is known, the one for new inquiries first. That one's key was made for this database once and
 * stays when the ring changes, or the same question would be kept a second time. The others are those of inquiries from before it was there.
 */
export async function openRepeats(database: Database, ring: KeyRing): Promise<(words: string) => [string, ...string[]]> {
  const mark = (await findMark(database, 'repeats')) ?? (await makeRepeats(database, ring));
  const own = Buffer.from(open(envelopeIn(mark), repeatsOwner, ring), 'base64');
  const older = ring.all.map((key) => keyFor('idempotency', key));
  return (words) => [hashWith(own, words), ...older.map((key) => hashWith(key, words))];
}

/** Of two servers that start at once, one makes it and both read it. */
async function makeRepeats(database: Database, ring: KeyRing): Promise<string> {
  const value = JSON.stringify(seal(randomSecret(), repeatsOwner, ring));
  await database.write((transaction) => addMark(transaction, 'repeats', value));
  return (await findMark(database, 'repeats')) ?? value;
}

/** Seals what was written before there were seals, and says how many rows that were. Their clear text is left in the file until it is scrubbed. */
export async function sealClearRows(database: Database, ring: KeyRing): Promise<number> {
  for (let count = 0; ; ) {
    const sealedCount = await database.write(async (transaction) => {
      const query = transaction.withTables<InquiryTables>();
      const rows = await query.selectFrom('inquiries').selectAll().where('key_id', 'is', null).orderBy('id').limit(batchSize).execute();
      for (const { id, details, idempotency_key } of rows) {
        // The old key holds a plain hash of the words, against which guesses could be tested.
        const hidden = hashWith(keyFor('idempotency', ring.writing), idempotency_key);
        const columns = { ...sealText(id, details, ring), idempotency_key: hidden };
        await query.updateTable('inquiries').set(columns).where('id', '=', id).execute();
      }
      if (rows.length > 0) await markForScrubbing(transaction);
      return rows.length;
    });
    if (sealedCount === 0) return count;
    count += sealedCount;
  }
}

/** None is made when there are sealed rows that this ring cannot open: a canary that went missing must not make wrong keys right. */
async function makeCanary(database: Database, ring: KeyRing): Promise<string | undefined> {
  const query = database.query.withTables<InquiryTables>().selectFrom('inquiries').selectAll().where('key_id', 'is not', null);
  const row = await database.read(() => query.limit(1).executeTakeFirst());
  if (row && 'unreadable' in openDetails(row, ring)) return undefined;
  const value = JSON.stringify(seal(canaryText, canaryOwner, ring));
  await database.write((transaction) => addMark(transaction, 'canary', value));
  return findMark(database, 'canary');
}

const envelopeSchema = z.object({ keyId: z.string(), dataKey: z.string(), sealed: z.string() });

function envelopeIn(canary: string): Envelope {
  try {
    return envelopeSchema.parse(JSON.parse(canary));
  } catch (cause) {
    throw new SealFault('damaged', 'The canary is not a sealed text.', cause);
  }
}
