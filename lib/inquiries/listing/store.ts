// Lists inquiries for the inbox, a page at a time: what waits with urgent words in it first, then the newest. Only what is shown is opened.
import type { ExpressionBuilder, Kysely, SelectQueryBuilder } from 'kysely';
import type { Database } from '../../platform/database';
import type { KeyRing } from '../../platform/keys';
import { type Handled, handledOf } from '../handling/store';
import { type InquiryRow, type InquiryTables, statusWords } from '../store';
import type { InquiryFilter, View } from './filter';

export interface Page {
  inquiries: Handled[];
  /** Of all pages together. */
  count: number;
}

export interface Counts {
  views: Record<View, number>;
  /** Those that still wait, and should have had an answer by now. */
  overdue: number;
  /** Those that were set aside although there are urgent words in them: somebody has to look, whatever the signs say. */
  urgentSuspect: number;
}

type Rows = SelectQueryBuilder<InquiryTables, 'inquiries', object>;

export async function listPage(
  database: Database,
  ring: KeyRing,
  filter: InquiryFilter,
  { page, size }: { page: number; size: number },
): Promise<Page> {
  const rows = rowsOf(database.query.withTables<InquiryTables>(), filter);
  const raised = rows.where(isRaised);
  const others = rows.where(({ eb, and, not }) => not(isRaised({ eb, and })));
  const from = (page - 1) * size;
  const raisedCount = await countOf(database, raised);
  const first = from < raisedCount ? await newestOf(database, raised, size, from) : [];
  const rest = first.length < size ? await newestOf(database, others, size - first.length, Math.max(0, from - raisedCount)) : [];
  return { inquiries: [...first, ...rest].map((row) => handledOf(row, ring)), count: await countOf(database, rows) };
}

/** Somebody may be in danger, and nobody has answered. What was answered is not raised, or it would stand above today's questions for months. */
function isRaised({ eb, and }: Pick<ExpressionBuilder<InquiryTables, 'inquiries'>, 'eb' | 'and'>) {
  return and([eb('is_urgent', '=', 1), eb('status', 'in', [statusWords.new, statusWords.open])]);
}

function newestOf(database: Database, rows: Rows, size: number, from: number): Promise<InquiryRow[]> {
  const sorted = rows.selectAll().orderBy('received_at', 'desc').orderBy('id', 'desc');
  return database.read(() => sorted.limit(size).offset(from).execute());
}

async function countOf(database: Database, rows: Rows): Promise<number> {
  const counted = rows.select(({ fn }) => fn.countAll().as('count'));
  return Number((await database.read(() => counted.executeTakeFirstOrThrow())).count);
}

/** How many the filter lets through. */
export function countRows(database: Database, filter: InquiryFilter): Promise<number> {
  return countOf(database, rowsOf(database.query.withTables<InquiryTables>(), filter));
}

export async function countViews(database: Database, overdueBefore: Date | undefined): Promise<Counts> {
  const query = database.query.withTables<InquiryTables>();
  const groups = await database.read(() =>
    query
      .selectFrom('inquiries')
      .select(({ fn }) => ['status', 'is_quarantined', 'is_urgent', fn.countAll().as('count')])
      .groupBy(['status', 'is_quarantined', 'is_urgent'])
      .execute(),
  );
  const sum = (isWanted: (group: (typeof groups)[number]) => boolean) => groups.filter(isWanted).reduce((all, { count }) => all + Number(count), 0);
  const isSetAside = ({ is_quarantined }: Pick<InquiryRow, 'is_quarantined'>) => Number(is_quarantined) === 1;
  const isSuspect = (group: (typeof groups)[number]) => isSetAside(group) && group.status !== statusWords.closed;
  const ofStatus = (word: string) => sum((group) => group.status === word && !isSetAside(group));
  const overdue = overdueBefore ? await countRows(database, { view: 'all', overdueBefore }) : 0;
  return {
    views: {
      new: ofStatus(statusWords.new),
      open: ofStatus(statusWords.open),
      answered: ofStatus(statusWords.answered),
      closed: ofStatus(statusWords.closed),
      suspect: sum(isSuspect),
      all: sum(() => true),
    },
    overdue,
    urgentSuspect: sum((group) => isSuspect(group) && Number(group.is_urgent) === 1),
  };
}

/** The reference of the next one that nobody has taken: the urgent ones first, then whoever has waited longest. */
export async function findNextNew(database: Database, except: string): Promise<{ id: string } | undefined> {
  const rows = rowsOf(database.query.withTables<InquiryTables>(), { view: 'new' }).select('inquiries.id').where('inquiries.id', '!=', except);
  return database.read(() => rows.orderBy('is_urgent', 'desc').orderBy('received_at').orderBy('id').limit(1).executeTakeFirst());
}

/** The rows that a filter lets through, without an order. */
export function rowsOf(query: Kysely<InquiryTables>, { view, topic, article, since, until, overdueBefore }: InquiryFilter): Rows {
  let rows: Rows = query.selectFrom('inquiries');
  if (view === 'suspect') rows = rows.where('is_quarantined', '=', 1).where('status', '!=', statusWords.closed);
  else if (view !== 'all') rows = rows.where('is_quarantined', '=', 0).where('status', '=', statusWords[view]);
  if (topic) rows = rows.where('topic', '=', topic);
  if (article) rows = rows.where('article', '=', article);
  if (since) rows = rows.where('received_at', '>=', since.toISOString());
  if (until) rows = rows.where('received_at', '<', until.toISOString());
  if (overdueBefore)
    rows = rows
      .where('is_quarantined', '=', 0)
      .where('status', 'in', [statusWords.new, statusWords.open])
      .where('received_at', '<', overdueBefore.toISOString());
  return rows;
}

/** The articles that inquiries came from, for a choice among them. */
export async function listArticlesAskedFrom(database: Database): Promise<string[]> {
  const rows = database.query.withTables<InquiryTables>().selectFrom('inquiries').select('article').distinct().where('article', 'is not', null);
  return (await database.read(() => rows.orderBy('article').execute())).flatMap(({ article }) => (article ? [article] : []));
}
