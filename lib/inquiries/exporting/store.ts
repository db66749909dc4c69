// Every inquiry, opened, one after another: for exports, and for finding whose an inquiry is.
import type { Database } from '../../platform/database';
import type { KeyRing } from '../../platform/keys';
import type { Inquiry, UnreadableInquiry } from '../inquiry';
import { fromRow, type InquiryRow, type InquiryTables } from '../store';

/** Not all in memory at once: a clinic may have years of them. */
const batchSize = 100;

/** The oldest first. */
export async function* eachInquiry(database: Database, ring: KeyRing): AsyncGenerator<Inquiry | UnreadableInquiry> {
  for (let last: InquiryRow | undefined; ; ) {
    const rows: InquiryRow[] = await listAfter(database, last);
    for (const row of rows) yield fromRow(row, ring);
    last = rows.at(-1);
    if (!last) return;
  }
}

function listAfter(database: Database, last: InquiryRow | undefined): Promise<InquiryRow[]> {
  const rows = database.query.withTables<InquiryTables>().selectFrom('inquiries').selectAll().orderBy('received_at').orderBy('id');
  const after = last
    ? rows.where(({ eb, or, and }) =>
        or([eb('received_at', '>', last.received_at), and([eb('received_at', '=', last.received_at), eb('id', '>', last.id)])]),
      )
    : rows;
  return database.read(() => after.limit(batchSize).execute());
}
