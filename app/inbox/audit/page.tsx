// The audit: who did what, and when. For managers.
import type { Metadata } from 'next';
import { ShortForm } from '@/components/form/short-form/short-form';
import { AuditTable } from '@/components/inbox/audit-table/audit-table';
import { Frame } from '@/components/inbox/frame/frame';
import { PageHead } from '@/components/site/page-head/page-head';
import { inboxAddresses } from '@/lib/site/inbox-addresses';
import { getSite } from '@/lib/site/site';
import { getDesk } from '@/lib/wiring';
import { readAudit } from '@/lib/wiring/audit-lines';
import { signOut } from '../actions';
import { requireMember } from '../gate';
import { verifyAudit } from './actions';

export const metadata: Metadata = { title: 'Audit' };

interface AuditPageProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function AuditPage({ searchParams }: AuditPageProps) {
  const { member } = await requireMember('manager');
  const site = getSite();
  const before = numberIn((await searchParams).before);
  await getDesk().staff.audit({ by: { member: member.id }, action: 'audit-viewed' });
  const { lines, older } = await readAudit(getDesk().staff, before, site);
  return (
    <Frame clinic={site.clinic.name} member={member} here="audit" signOut={signOut}>
      <PageHead title="Audit" lead="Who looked at what, who changed what, who came in and who did not. It holds ids, and no words of anybody." />
      <ShortForm action={verifyAudit} fields={[]} send="Check that nothing was tampered with" />
      <AuditTable lines={lines} />
      <nav aria-label="Pages of the audit">
        {before !== undefined && <a href={inboxAddresses.audit()}>Newest</a>} {older !== undefined && <a href={inboxAddresses.audit(older)}>Older</a>}
      </nav>
    </Frame>
  );
}

/** The number of an entry. Anybody can write anything in an address, also what no database takes for a number. */
function numberIn(text: string | string[] | undefined): number | undefined {
  return typeof text === 'string' && /^[1-9]\d{0,8}$/.test(text) ? Number(text) : undefined;
}
