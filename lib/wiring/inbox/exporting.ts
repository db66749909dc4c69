// Exports for managers: what a filter or a search shows, or everything of one person, as CSV for a spreadsheet or as JSON lines.
import { findOfPerson } from '../../inquiries/erasing/store';
import { csvHead, csvLineOf, jsonLineOf } from '../../inquiries/exporting/lines';
import { findHandled } from '../../inquiries/handling/store';
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
    exportLines: (session, wish, format) =>
      withInbox(async (opened) => {
        // Counted first: an export that is broken off has told things all the same.
        const count = await countOf(opened, wish);
        await tell(opened, session, { action: 'exported', detail: `format:${format}.rows:${count}${'email' in wish ? '.by:address' : ''}` });
        return linesOf(opened, wish, format);
      }),
    countExport: (wish) => withInbox((opened) => countOf(opened, wish)),
  };
}

/** Without words to look for, nothing has to be opened to be counted. */
async function countOf(opened: Opened, wish: ExportWish): Promise<number> {
  if (!('email' in wish) && !wish.term) return countRows(opened.database, filterOf(opened, wish));
  let count = 0;
  for await (const _ of wanted(opened, wish)) count += 1;
  return count;
}

async function* linesOf(opened: Opened, wish: ExportWish, format: ExportFormat): AsyncGenerator<string> {
  if (format === 'csv') yield csvHead;
  for await (const { inquiry } of wanted(opened, wish)) yield format === 'csv' ? csvLineOf(inquiry) : jsonLineOf(inquiry);
}

async function* wanted(opened: Opened, wish: ExportWish) {
  const { database, ring } = opened;
  if (!('email' in wish)) {
    yield* eachHandled(database, ring, filterOf(opened, wish), wish.term ? wordsOf(wish.term) : []);
    return;
  }
  const { inquiries } = await findOfPerson(database, { email: wish.email, ring });
  for (const { id } of inquiries) {
    const handled = await findHandled(database, ring, id);
    if (handled) yield handled;
  }
}

function filterOf({ clock }: Opened, { view, topic, article, since, until, isOverdue }: Omit<ListQuery, 'page'>): InquiryFilter {
  const { clinic, timeZone } = getSite();
  const promised = isOverdue ? readPromise(clinic.answersWithin) : undefined;
  return { view, topic, article, since, until, overdueBefore: promised && overdueBefore(clock.now(), promised, timeZone) };
}
