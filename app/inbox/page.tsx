// The list of inquiries.
import { Frame } from '@/components/inbox/frame/frame';
import { PageHead } from '@/components/site/page-head/page-head';
import { getSite } from '@/lib/site/site';
import { getDesk } from '@/lib/wiring';
import { signOut } from './actions';
import { requireMember } from './gate';

export default async function InboxPage() {
  const { member } = await requireMember();
  const desk = getDesk();
  const count = await desk.countNew();
  await desk.staff.audit({ by: { member: member.id }, action: 'list-viewed' });
  return (
    <Frame clinic={getSite().clinic.name} member={member} here="list" signOut={signOut}>
      <PageHead title="Inquiries" lead={waiting(count)} />
    </Frame>
  );
}

function waiting(count: number): string {
  if (count === 0) return 'No new inquiries are waiting.';
  return count === 1 ? '1 new inquiry is waiting.' : `${count} new inquiries are waiting.`;
}
