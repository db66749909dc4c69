// The list of inquiries: what waits first, with what needs somebody's attention above it.
import { redirect } from 'next/navigation';
import { Attention } from '@/components/inbox/attention/attention';
import { Find } from '@/components/inbox/find/find';
import { Frame } from '@/components/inbox/frame/frame';
import { InquiryList } from '@/components/inbox/inquiry-list/inquiry-list';
import { Keys } from '@/components/inbox/keys/keys';
import { Views } from '@/components/inbox/views/views';
import { PageHead } from '@/components/site/page-head/page-head';
import { Pagination } from '@/components/site/pagination/pagination';
import { listAllArticles } from '@/lib/content/languages/libraries';
import { inboxAddresses } from '@/lib/site/inbox-addresses';
import { getEdition } from '@/lib/site/languages/edition';
import { getSite } from '@/lib/site/site';
import { getDesk } from '@/lib/wiring';
import { clearSearch, search, signOut } from './actions';
import { type Asked, addressIn, queryOf } from './asked';
import { readTerm } from './cookie';
import { requireMember } from './gate';

export default async function InboxPage({ searchParams }: { searchParams: Promise<Asked> }) {
  const session = await requireMember();
  const site = getSite();
  const asked = addressIn(await searchParams);
  const term = asked.search ? await getDesk().inbox.openTerm(session, await readTerm()) : undefined;
  const list = await getDesk().inbox.list(session, queryOf(asked, site.timeZone, term));
  const titles = new Map((await listAllArticles()).map(({ slug, title }) => [slug, title]));
  const { page = 1, ...filter } = asked;
  // Of an address that was kept while inquiries were erased.
  if (page > list.pageCount) redirect(inboxAddresses.list({ ...filter, page: list.pageCount }));
  return (
    <Frame clinic={site.clinic.name} member={session.member} here="list" signOut={signOut}>
      <PageHead title="Inquiries" lead={leadOf(list.counts.views.new)} />
      <Attention urgentSuspect={list.counts.urgentSuspect} isMailLate={list.isMailLate} />
      <Find
        search={search}
        clearSearch={clearSearch}
        term={term}
        filter={filter}
        topics={site.inquiryTopics}
        articles={list.articles.map((slug) => ({ id: slug, label: titles.get(slug) ?? slug }))}
      />
      <Views
        here={term === undefined || asked.view !== 'all' ? asked.view : undefined}
        counts={list.counts.views}
        overdue={list.counts.overdue}
        isOverdueHere={asked.overdue === true}
        filter={{ topic: asked.topic, article: asked.article, from: asked.from, to: asked.to }}
      />
      {term !== undefined && (
        <p role="status">
          {found(list.count)} for <strong dir="auto">“{term}”</strong>
        </p>
      )}
      {list.inquiries.length > 0 ? (
        <InquiryList lines={list.inquiries} showsStatus={asked.view === 'all'} />
      ) : (
        <p>
          {term === undefined ? emptyWords(asked) : 'Search looks at names, addresses, phone numbers, references and questions. Try fewer letters.'}
        </p>
      )}
      <Pagination
        page={page}
        pageCount={list.pageCount}
        site={getEdition()}
        addressOf={(number) => inboxAddresses.list({ ...filter, page: number })}
      />
      <Keys />
      {session.member.role === 'manager' && (
        <p>
          <a href={inboxAddresses.export(filter)}>Export this list</a> · <a href={inboxAddresses.person()}>Everything of one person</a> ·{' '}
          <a href={inboxAddresses.receipts()}>Receipts of erasing</a>
        </p>
      )}
    </Frame>
  );
}

function leadOf(count: number): string {
  if (count === 0) return 'No new inquiries are waiting.';
  return count === 1 ? '1 new inquiry is waiting.' : `${count} new inquiries are waiting.`;
}

function found(count: number): string {
  if (count === 0) return 'Nothing was found';
  return count === 1 ? '1 inquiry was found' : `${count} inquiries were found`;
}

/** An empty list says why it is empty, and what to do where something can be done. */
function emptyWords({ view, topic, article, from, to, overdue }: ReturnType<typeof addressIn>): string {
  if (topic || article || from || to) return 'No inquiry fits this filter. Clear it to see the others.';
  if (overdue) return 'Nothing is overdue. Everybody has had an answer in time.';
  const words = {
    new: 'Nobody is waiting for a first look. What your colleagues have in hand is under Open.',
    open: 'Nobody has an inquiry in hand. New ones are under New.',
    answered: 'Nothing is marked as answered yet.',
    closed: 'Nothing is closed yet.',
    suspect: 'Nothing is set aside that nobody has judged. What looks like a machine’s comes here, and nobody is mailed about it.',
    all: 'No inquiries have come in yet. They appear here as soon as somebody sends the contact form.',
  };
  return words[view];
}
