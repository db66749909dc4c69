// The list as the page shows it: rows with their marks, counts of the views, and what needs attention first.
import { type Inquiry, isReadable } from '../../inquiries/inquiry';
import type { InquiryFilter } from '../../inquiries/listing/filter';
import { type Counts, countViews, listArticlesAskedFrom, listPage } from '../../inquiries/listing/store';
import { isPunctual } from '../../inquiries/notices/alarm';
import { listTroubled } from '../../inquiries/notices/of-one/store';
import { openNoticeStore } from '../../inquiries/notices/store';
import { overdueBefore, readPromise } from '../../inquiries/promise';
import { wordsOf } from '../../inquiries/searching/match';
import { searchPage } from '../../inquiries/searching/store';
import { writeShortly } from '../../site/dates';
import { getSite } from '../../site/site';
import { listViewed } from '../../staff/audit/store';
import type { Session } from '../../staff/sessions/store';
import { listMembers } from '../../staff/store';
import { type Opened, tell } from './opened';

export const pageSize = 50;

export interface ListQuery extends Omit<InquiryFilter, 'overdueBefore'> {
  isOverdue?: boolean;
  page: number;
  /** What is looked for, in clear. */
  term?: string | undefined;
}

export interface ListedInquiry {
  id: string;
  reference: string;
  /** Undefined when the present keys do not open it. */
  name: string | undefined;
  topic: string;
  /** The beginning of what was asked. */
  beginning: string;
  article: string | undefined;
  at: string;
  when: string;
  status: string;
  isUrgent: boolean;
  isOverdue: boolean;
  isUnread: boolean;
  isSuspect: boolean;
  isMailTroubled: boolean;
  /** The name of the colleague who has it, or `you`. */
  takenBy: string | undefined;
}

export interface ListView {
  inquiries: ListedInquiry[];
  count: number;
  pageCount: number;
  counts: Counts;
  /** The slugs of articles that inquiries came from. */
  articles: string[];
  /** No mail has gone out for a while: staff who wait for one would wait in vain. */
  isMailLate: boolean;
}

export async function listFor(opened: Opened, session: Session, { isOverdue, page, term, ...filter }: ListQuery): Promise<ListView> {
  const { database, ring, clock } = opened;
  const site = getSite();
  const promised = readPromise(site.clinic.answersWithin);
  const late = promised && overdueBefore(clock.now(), promised, site.timeZone);
  const wanted: InquiryFilter = isOverdue && late ? { ...filter, overdueBefore: late } : filter;
  const part = { page, size: pageSize };
  const found = await (term ? searchPage(database, ring, wanted, wordsOf(term), part) : listPage(database, ring, wanted, part));
  await tell(opened, session, term ? { action: 'inquiries-searched', detail: `rows:${found.count}` } : { action: 'list-viewed' });

  const references = found.inquiries.map(({ inquiry }) => inquiry.reference);
  const seen = new Set(await listViewed(database, session.member.id, references));
  const troubled = new Set(
    await listTroubled(
      database,
      found.inquiries.map(({ inquiry }) => inquiry.id),
    ),
  );
  const members = await database.read(() => listMembers(database.query));
  const nameOf = (id: string | undefined) => (id === session.member.id ? 'you' : members.find((member) => member.id === id)?.name);
  const labelOf = (id: string) => site.inquiryTopics.find((topic) => topic.id === id)?.label ?? id;

  return {
    inquiries: found.inquiries.map(({ inquiry, takenBy }) => ({
      id: inquiry.id,
      reference: inquiry.reference,
      name: isReadable(inquiry) ? inquiry.name : undefined,
      topic: labelOf(inquiry.topic),
      beginning: isReadable(inquiry) ? beginningOf(inquiry.message) : '',
      article: inquiry.article,
      at: inquiry.receivedAt.toISOString(),
      when: writeShortly(inquiry.receivedAt, clock.now(), site),
      status: inquiry.status,
      isUrgent: inquiry.isUrgent,
      isOverdue: late !== undefined && inquiry.receivedAt < late && waits(inquiry) && !inquiry.isQuarantined,
      isUnread: waits(inquiry) && !seen.has(inquiry.reference),
      isSuspect: inquiry.isQuarantined,
      isMailTroubled: troubled.has(inquiry.id),
      takenBy: nameOf(takenBy),
    })),
    count: found.count,
    pageCount: Math.max(1, Math.ceil(found.count / pageSize)),
    counts: await countViews(database, late),
    articles: await listArticlesAskedFrom(database),
    isMailLate: !isPunctual(await openNoticeStore(database).summary(), clock.now()),
  };
}

/** Nobody needs to open what colleagues have done with. */
function waits({ status }: Pick<Inquiry, 'status'>): boolean {
  return status === 'new' || status === 'open';
}

/** Enough for the widest screen; the page cuts it where it ends. */
function beginningOf(message: string): string {
  const line = message.replace(/\s+/g, ' ').trim();
  return [...line].slice(0, 160).join('');
}
