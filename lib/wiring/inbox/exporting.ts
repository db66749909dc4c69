// Exports for managers: what a filter or a search shows, or everything of one person, as CSV for a spreadsheet or as JSON lines.
import { findOfPerson } from '../../inquiries/erasing/store';
import { csvHead, csvLineOf, jsonLineOf } from '../../inquiries/exporting/lines';
import type { Inquiry, UnreadableInquiry } from '../../inquiries/inquiry';
import type { InquiryFilter } from '../../inquiries/listing/filter';
import { countRows } from '../../inquiries/listing/store';
import { overdueBefore, readPromise } from '../../inquiries/promise';
import { wordsOf } from '../../inquiries/searching/match';
import { eachHandled } from '../../inquiries/searching/store';
import { getSite } from '../../site/site';
import type { Session } from '../../staff/sessions/store';
import type { ListQuery } from './listing';
import { type Opened, tell, type WithInbox } from './opened';

export const exportFormats = ['csv', 'json'] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** What to export: a list as it is shown, on all its pages; or everything that this address sent. */
export type ExportWish = Omit<ListQuery, 'page'> | { email: string };

export interface ExportingDesk {
  /** The lines of the file, one after another. Written down, with their number, before the first one is given. */
  exportLines(session: Session, wish: ExportWish, format: ExportFormat): Promise<AsyncIterable<string>>;
  /** How many lines that will be. */
  countExport(wish: ExportWish): Promise<number>;
}

export function lookAfterExports(withInbox: WithInbox): ExportingDesk {
  return {
    exportLines: async (session, wish, format) => {
      // Counted first: an export that is broken off has told things all the same.
      const count = await countOf(withInbox, wish);
      const detail = `format:${format}.rows:${count}${'email' in wish ? '.by:address' : ''}`;
      await withInbox((opened) => tell(opened, session, { action: 'exported', detail }));
      return linesOf(withInbox, wish, format);
    },
    countExport: (wish) => countOf(withInbox, wish),
  };
}

/** Without words to look for, nothing has to be opened to be counted. */
async function countOf(withInbox: WithInbox, wish: ExportWish): Promise<number> {
  if (!('email' in wish) && !wish.term) return withInbox((opened) => countRows(opened.database, filterOf(opened, wish)));
  let count = 0;
  for await (const _ of wanted(withInbox, wish)) count += 1;
  return count;
}

/** Goes on after the deed that asked for it, for as long as somebody's line is slow; so it comes back to the database for each batch. */
async function* linesOf(withInbox: WithInbox, wish: ExportWish, format: ExportFormat): AsyncGenerator<string> {
  if (format === 'csv') yield csvHead;
  for await (const inquiry of wanted(withInbox, wish)) yield format === 'csv' ? csvLineOf(inquiry) : jsonLineOf(inquiry);
}

async function* wanted(withInbox: WithInbox, wish: ExportWish): AsyncGenerator<Inquiry | UnreadableInquiry> {
  if ('email' in wish) {
    yield* (await withInbox(({ database, ring }) => findOfPerson(database, { email: wish.email, ring }))).inquiries;
    return;
  }
  const filter = await withInbox(async (opened) => filterOf(opened, wish));
  for await (const { inquiry } of eachHandled(withInbox, filter, wish.term ? wordsOf(wish.term) : [])) yield inquiry;
}

function filterOf({ clock }: Opened, { view, topic, article, since, until, isOverdue }: Omit<ListQuery, 'page'>): InquiryFilter {
  const { clinic, timeZone } = getSite();
  const promised = isOverdue ? readPromise(clinic.answersWithin) : undefined;
  return { view, topic, article, since, until, overdueBefore: promised && overdueBefore(clock.now(), promised, timeZone) };
}
