// How many inquiries were accepted lately, counted in the transaction that keeps them: what is not kept is not counted, and repeats never are.
// In the database, so that a restart forgets nothing and two servers count together.
import { sql, type Transaction } from 'kysely';
import { codeOf, StoreFault } from '../../platform/store-fault';

/** A limit and the bucket that it is counted in. */
export interface Limit {
  kind: 'form' | 'visitor' | 'everybody';
  bucket: string;
  most: number;
  forMinutes: number;
}

export type BucketTables = { buckets: { key: string; count: number; ends_at: string } };

/** One more would be too many. Thrown so that the transaction is taken back; `store.ts` turns it into an answer. */
export class LimitFault extends Error {
  override name = 'LimitFault';

  constructor(
    readonly limit: Limit,
    readonly endsAt: Date,
  ) {
    super(`The limit of ${limit.most} for a ${limit.kind} is used up.`);
  }
}

/** The counting itself failed. It must not cost a visitor the question, so whoever catches this keeps it uncounted. */
export class LimiterFault extends StoreFault {
  override name = 'LimiterFault';
}

/** Counts one in each bucket, or throws. Always in the order given: two servers that take their turns in different orders would wait for each other. */
export async function countIn(transaction: Transaction<BucketTables>, limits: readonly Limit[], now: Date) {
  if (limits.length === 0) return;
  try {
    await forgetEnded(transaction, now);
    for (const limit of limits) await countOne(transaction, limit, now);
  } catch (cause) {
    if (cause instanceof LimitFault) throw cause;
    throw new LimiterFault('The limits could not be counted.', codeOf(cause), cause);
  }
}

/** Empties the buckets whose time is over, and with them the hashes of addresses. */
export async function forgetEnded(transaction: Transaction<BucketTables>, now: Date) {
  await transaction.deleteFrom('buckets').where('ends_at', '<=', now.toISOString()).execute();
}

/** Empties every bucket, for a copy that lives for longer than they may. */
export async function forgetAll(transaction: Transaction<BucketTables>) {
  await transaction.deleteFrom('buckets').execute();
}

/** Writes a row that says nothing, to see whether the database would take an inquiry. The next count throws it away. */
export async function probe(transaction: Transaction<BucketTables>, now: Date) {
  const row = { key: 'probe', count: 0, ends_at: now.toISOString() };
  const insert = transaction.insertInto('buckets').values(row);
  await insert.onConflict((conflict) => conflict.column('key').doUpdateSet({ ends_at: row.ends_at })).execute();
}

/** A bucket runs from its first inquiry to its end, and then starts anew. */
async function countOne(transaction: Transaction<BucketTables>, limit: Limit, now: Date) {
  const ends_at = new Date(now.getTime() + limit.forMinutes * 60_000).toISOString();
  const { count, ends_at: endsAt } = await transaction
    .insertInto('buckets')
    .values({ key: limit.bucket, count: 1, ends_at })
    .onConflict((conflict) => conflict.column('key').doUpdateSet({ count: sql<number>`buckets.count + 1` }))
    .returning(['count', 'ends_at'])
    .executeTakeFirstOrThrow();
  if (Number(count) > limit.most) throw new LimitFault(limit, new Date(endsAt));
}
