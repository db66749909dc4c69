// Asks once more before an inquiry is erased, because nobody can bring it back.
import type { Metadata } from 'next';
import { ShortForm } from '@/components/form/short-form/short-form';
import { Frame } from '@/components/inbox/frame/frame';
import { PageHead } from '@/components/site/page-head/page-head';
import { inboxAddresses } from '@/lib/site/inbox-addresses';
import { getSite } from '@/lib/site/site';
import { getDesk } from '@/lib/wiring';
import { erasureReasons } from '@/lib/wiring/inbox/inbox';
import { noSuchInquiry } from '../../absent';
import { signOut } from '../../actions';
import { requireFreshMember } from '../../gate';
import { optionsOf } from '../words';
import { eraseInquiry } from './actions';

export const metadata: Metadata = { title: 'Erase an inquiry' };

export default async function ErasePage({ params }: { params: Promise<{ inquiry: string }> }) {
  const session = await requireFreshMember('manager');
  const view = await getDesk().inbox.look(session, (await params).inquiry);
  if (!view) return noSuchInquiry(session);
  const { inquiry } = view;
  return (
    <Frame clinic={getSite().clinic.name} member={session.member} here="list" signOut={signOut}>
      <PageHead
        title={`Erase the inquiry of ${'unreadable' in inquiry ? 'somebody' : inquiry.name}?`}
        lead={`${inquiry.reference}, with its history, its notes and the only key that opens it. Nobody can bring it back, not even whoever runs the server. A receipt stays.`}
      />
      <ShortForm
        action={eraseInquiry}
        fields={[{ name: 'reason', label: 'Why is it erased?', options: optionsOf(erasureReasons) }]}
        hidden={{ inquiry: inquiry.id }}
        send="Erase for good"
        isGrave
      />
      <p>
        <a href={inboxAddresses.inquiry(inquiry.id)}>Back, and erase nothing</a>
      </p>
    </Frame>
  );
}
