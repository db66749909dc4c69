// What an export will hold, and in which form. The file itself comes from a posted form, so that no link and no search engine can fetch it.
import type { Metadata } from 'next';
import { ExportForm } from '@/components/inbox/export-form/export-form';
import { Frame } from '@/components/inbox/frame/frame';
import { PageHead } from '@/components/site/page-head/page-head';
import { inboxAddresses } from '@/lib/site/inbox-addresses';
import { getSite } from '@/lib/site/site';
import { getDesk } from '@/lib/wiring';
import { signOut } from '../actions';
import { type Asked, addressIn, queryOf } from '../asked';
import { readTerm } from '../cookie';
import { requireFreshMember } from '../gate';

export const metadata: Metadata = { title: 'Export' };

export default async function ExportPage({ searchParams }: { searchParams: Promise<Asked> }) {
  const session = await requireFreshMember('manager');
  const site = getSite();
  const { page, ...asked } = addressIn(await searchParams);
  const term = asked.search ? await getDesk().inbox.openTerm(session, await readTerm()) : undefined;
  const count = await getDesk().inbox.countExport(queryOf(asked, site.timeZone, term));
  return (
    <Frame clinic={site.clinic.name} member={session.member} here="list" signOut={signOut}>
      <PageHead
        title="Export this list"
        lead="The file holds names, addresses and questions in clear. Keep it where only those who need it can read it, and delete it when it is done with."
      />
      <ExportForm filter={asked} term={term} count={count} />
      <p>
        <a href={inboxAddresses.list(asked)}>Back to the list</a>
      </p>
    </Frame>
  );
}
