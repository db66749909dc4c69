// Whether the clock can be trusted with erasing: one that was set a year ahead would make every inquiry too old at once.
// A moment far from the last one that we know of is given a day, in which somebody can put the clock right; after that it is taken as true.
import { z } from 'zod';
import type { Database } from '../../platform/database';
import { addMark, changeMark, findMark } from '../marks/store';

const day = 86_400_000;
/** Further than a server is usually stopped for. */
const farFromLastRun = 7 * day;
/** The newest inquiry says less: a small clinic may be asked nothing for weeks. */
const farFromInquiry = 30 * day;

const knownSchema = z.object({ seenAt: z.coerce.date().optional(), doubtedAt: z.coerce.date().optional() });
type Known = z.infer<typeof knownSchema>;

/** What is known after this look, and whether the moment is to be believed. */
export function judge({ seenAt, doubtedAt }: Known, newestAt: Date | undefined, now: Date): Known & { isTrusted: boolean } {
  const distance = (from: Date) => Math.abs(now.getTime() - from.getTime());
  const last = seenAt ?? newestAt;
  if (!last || distance(last) <= (seenAt ? farFromLastRun : farFromInquiry)) return { seenAt: now, isTrusted: true };
  const doubtedFor = doubtedAt ? now.getTime() - doubtedAt.getTime() : -1;
  if (doubtedFor >= day && doubtedFor <= farFromLastRun) return { seenAt: now, isTrusted: true };
  return { seenAt: last, doubtedAt: doubtedFor >= 0 && doubtedFor < day ? doubtedAt : now, isTrusted: false };
}

/** Looks, and keeps what it has seen: a server that is started anew must not forget its doubts. */
export async function isClockTrusted(database: Database, newestAt: Date | undefined, now: Date): Promise<boolean> {
  const kept = await findMark(database, 'clock');
  const { isTrusted, ...known } = judge(knownSchema.parse(JSON.parse(kept ?? '{}')), newestAt, now);
  const value = JSON.stringify(known);
  await database.write(async (transaction) => {
    await addMark(transaction, 'clock', value);
    await changeMark(transaction, 'clock', value);
  });
  return isTrusted;
}
