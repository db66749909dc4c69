// Searches in what is sealed: every inquiry that the filter lets through is opened, compared and forgotten. An index would be a copy in clear.
import { setImmediate as others } from 'node:timers/promises';
import type { Database } from '../../platform/database';
import type { KeyRing } from '../../platform/keys';
import { type Handled, handledOf } from '../handling/store';
import type { InquiryFilter } from '../listing/filter';
import { type Page, rowsOf } from '../listing/store';
import type { InquiryRow, InquiryTables } from '../store';
import { holdsAll } from './match';

/** Few enough that readers of articles, whom the same process serves, do not wait for a search. */
const batchSize = 200;

/** Does something with the open database and its keys. Asked anew for each batch: whoever reads a long export may outlive one. */
export type WithKept = <Result>(deed: (kept: { database: Database; ring: KeyRing }) => Promise<Result>) => Promise<Result>;

/** Those that the filter lets through, the newest first; with words, only those that hold them all. */
export async function* eachHandled(withKept: WithKept, filter: InquiryFilter, words: readonly string[] = []): AsyncGenerator<Handled> {
  for (let last: InquiryRow | undefined; ; ) {
    const { rows, handled } = await withKept(({ database, ring }) => openBatch(database, ring, filter, last));
    for (const each of handled) if (holdsAll(each.inquiry, words)) yield each;
    last = rows.at(-1);
    if (rows.length < batchSize) return;
    await others();
  }
}

async function openBatch(database: Database, ring: KeyRing, filter: InquiryFilter, last: InquiryRow | undefined) {
  const rows = await listAfter(database, filter, last);
  return { rows, handled: rows.map((row) => handledOf(row, ring)) };
}

export async function searchPage(
  database: Database,
  ring: KeyRing,
  filter: InquiryFilter,
  words: readonly string[],
  { page, size }: { page: number; size: number },
): Promise<Page> {
  const inquiries: Handled[] = [];
  let count = 0;
  for await (const handled of eachHandled((deed) => deed({ database, ring }), filter, words)) {
    if (count >= (page - 1) * size && inquiries.length < size) inquiries.push(handled);
    count += 1;
  }
  return { inquiries, count };
}

function listAfter(database: Database, filter: InquiryFilter, last: InquiryRow | undefined): Promise<InquiryRow[]> {
  const rows = rowsOf(database.query.withTables<InquiryTables>(), filter).selectAll().orderBy('received_at', 'desc').orderBy('id', 'desc');
  const after = last
    ? rows.where(({ eb, or, and }) =>
        or([eb('received_at', '<', last.received_at), and([eb('received_at', '=', last.received_at), eb('inquiries.id', '<', last.id)])]),
      )
    : rows;
  return database.read(() => after.limit(batchSize).execute());
}
