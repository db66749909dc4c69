// Where the audit is kept. Entries are added and read; nothing here changes or deletes one, and the database refuses it too.
import type { Database } from '../../platform/database';
import type { KeyRing } from '../../platform/keys';
import { findBreak, firstHash, type Head, isSealed, type Link, linkTo, sealHead } from './chain';
import { type PreparedEntry, prepare } from './entry';

type LinkRow = Omit<Link, 'previousHash'> & { previous_hash: string };
type HeadRow = { id: number; number: number; hash: string; key_id: string | null; seal: string | null };
type AuditTables = { audit: LinkRow; audit_head: HeadRow };

/** A transaction, or anything that a room's tables can be added to. */
type Tables = Pick<Database['query'], 'withTables'>;

export interface Verdict {
  count: number;
  /** The hash of the last entry. Whoever notes it down elsewhere can tell later that nothing before it was replaced. */
  head: string;
  /** What is wrong, in words, with the number of the first entry that is. */
  fault: string | undefined;
}

/**
 * Adds entries to the end, in the transaction of what they tell about. The end is one row, and whoever writes to it first holds it until
 * their transaction is over, so the chain cannot fork. An entry that is there already, because the transaction ran before, is not added again.
 */
export async function append(transaction: Tables, ring: KeyRing, entries: readonly PreparedEntry[]) {
  const query = transaction.withTables<AuditTables>();
  let head = await holdEnd(transaction);
  const ids = entries.map(({ id }) => id);
  const known = await query.selectFrom('audit').select('id').where('id', 'in', ids).execute();
  const wanted = entries.filter(({ id }) => !known.some((row) => row.id === id));
  const [first] = wanted;
  if (!first) return;
  // Going on would seal the end anew and so hide what was done to it. The entry stays for ever; nothing stops because of it.
  const broken = isSealed(head, ring) ? [] : [prepare({ by: 'server', action: 'audit-broken' }, new Date(first.at))];
  for (const entry of [...broken, ...wanted]) {
    const link = linkTo(head, entry);
    await query.insertInto('audit').values(toRow(link)).execute();
    head = { ...head, number: link.number, hash: link.hash };
  }
  await writeHead(transaction, sealHead(head, ring));
}

/** Waits until nobody else is adding, and is alone with the audit, and so with everything that is audited, until the transaction ends. */
export async function holdEnd(transaction: Tables): Promise<Head> {
  // A write, because PostgreSQL would let two read the same end.
  const held = transaction.withTables<AuditTables>().updateTable('audit_head').set({ id: 1 }).returningAll();
  return fromHeadRow(await held.executeTakeFirstOrThrow());
}

/** Seals the end by the key that writes now. */
export async function resealHead(database: Database, ring: KeyRing): Promise<void> {
  await database.write(async (transaction) => {
    const head = await holdEnd(transaction);
    if (head.keyId !== undefined && head.keyId !== ring.writing.id && isSealed(head, ring)) await writeHead(transaction, sealHead(head, ring));
  });
}

/** The newest first, up to but without entry `before`. */
export async function listEntries(database: Database, { before, limit }: { before?: number | undefined; limit: number }): Promise<Link[]> {
  const newest = database.query.withTables<AuditTables>().selectFrom('audit').selectAll().orderBy('number', 'desc').limit(limit);
  const rows = await database.read(() => (before === undefined ? newest : newest.where('number', '<', before)).execute());
  return rows.map(fromRow);
}

/** Of these inquiries, by their references, those that the member has opened before. */
export async function listViewed(database: Database, memberId: string, references: readonly string[]): Promise<string[]> {
  if (references.length === 0) return [];
  const subjects = references.map((reference) => `inquiry:${reference}`);
  const seen = database.query.withTables<AuditTables>().selectFrom('audit').select('subject').distinct().where('subject', 'in', subjects);
  const mine = seen.where('action', '=', 'inquiry-viewed').where('actor', '=', `member:${memberId}`);
  return (await database.read(() => mine.execute())).map(({ subject }) => subject.replace('inquiry:', ''));
}

/** Those whose detail begins like this, the newest first. Goes through all of them, so it is for what is seldom asked. */
export async function listByDetail(database: Database, beginning: string): Promise<Link[]> {
  const rows = database.query.withTables<AuditTables>().selectFrom('audit').selectAll().where('detail', 'like', `${beginning}%`);
  return (await database.read(() => rows.orderBy('number', 'desc').execute())).map(fromRow);
}

/** Goes through the whole chain. Without keys it cannot tell whether somebody made all of it anew. */
export async function verify(database: Database, ring: KeyRing | undefined): Promise<Verdict> {
  const query = database.query.withTables<AuditTables>();
  // The end first: entries that come in meanwhile lie behind it.
  const head = fromHeadRow(await database.read(() => query.selectFrom('audit_head').selectAll().executeTakeFirstOrThrow()));
  let last = { number: 0, hash: firstHash };
  for (;;) {
    const batch = query.selectFrom('audit').selectAll().where('number', '>', last.number).where('number', '<=', head.number);
    const links = (await database.read(() => batch.orderBy('number').limit(batchSize).execute())).map(fromRow);
    const fault = findBreak(last, links);
    if (fault) return { count: head.number, head: head.hash, fault: `entry ${fault.number} ${fault.why}` };
    const end = links.at(-1);
    if (!end) break;
    last = end;
  }
  return { count: head.number, head: head.hash, fault: faultAtEnd(head, last, ring) ?? (await faultBehindEnd(database)) };
}

const batchSize = 1000;

function faultAtEnd(head: Head, last: Pick<Head, 'number' | 'hash'>, ring: KeyRing | undefined): string | undefined {
  if (last.number < head.number) return `entry ${last.number + 1} is missing`;
  if (last.hash !== head.hash) return `entry ${last.number} is not the one that the end was made for`;
  return !ring || isSealed(head, ring) ? undefined : `the end, at entry ${head.number}, is not sealed by our keys`;
}

/** An entry behind the end was put there by somebody else. Asked before the end, because honest ones come with a new end. */
async function faultBehindEnd(database: Database): Promise<string | undefined> {
  const query = database.query.withTables<AuditTables>();
  const last = await database.read(() => query.selectFrom('audit').select('number').orderBy('number', 'desc').limit(1).executeTakeFirst());
  const head = fromHeadRow(await database.read(() => query.selectFrom('audit_head').selectAll().executeTakeFirstOrThrow()));
  return last && Number(last.number) > head.number ? `entry ${head.number + 1} lies behind the end` : undefined;
}

async function writeHead(transaction: Tables, { number, hash, keyId, seal }: Head) {
  const row = { number, hash, key_id: keyId ?? null, seal: seal ?? null };
  await transaction.withTables<AuditTables>().updateTable('audit_head').set(row).execute();
}

function fromHeadRow({ number, hash, key_id, seal }: HeadRow): Head {
  return { number: Number(number), hash, keyId: key_id ?? undefined, seal: seal ?? undefined };
}

function toRow({ previousHash, ...link }: Link): LinkRow {
  return { ...link, previous_hash: previousHash };
}

function fromRow({ previous_hash, ...row }: LinkRow): Link {
  return { ...row, number: Number(row.number), previousHash: previous_hash };
}
