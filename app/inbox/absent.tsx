// What members see at an address of the inbox where nothing is, or not any more. Drawn like every other page: of Next's own way to say so
// (`notFound()`) there is not one word on the screen without script (16.4.6, 2026-11-23).
import type { ReactElement } from 'react';
import { Frame, type InboxPart } from '@/components/inbox/frame/frame';
import { PageHead } from '@/components/site/page-head/page-head';
import { inboxAddresses } from '@/lib/site/inbox-addresses';
import { getSite } from '@/lib/site/site';
import { currentExchange } from '@/lib/wiring';
import type { Session } from '@/lib/wiring/staffing';
import { signOut } from './actions';

export function noSuchInquiry(session: Session): ReactElement {
  return absent(session, 'list', {
    title: 'There is no such inquiry',
    lead: 'It was erased, or the address is not whole.',
    back: <a href={inboxAddresses.list()}>Back to the inquiries</a>,
  });
}

export function noSuchReceipt(session: Session): ReactElement {
  return absent(session, 'list', {
    title: 'There is no such receipt',
    lead: 'The address is not whole.',
    back: <a href={inboxAddresses.receipts()}>All receipts</a>,
  });
}

export function noSuchMember(session: Session): ReactElement {
  return absent(session, 'staff', {
    title: 'There is no such member',
    lead: 'The address is not whole. Members are never deleted.',
    back: <a href={inboxAddresses.staff()}>Back to the staff</a>,
  });
}

function absent({ member }: Session, here: InboxPart, { title, lead, back }: { title: string; lead: string; back: ReactElement }): ReactElement {
  currentExchange().status = 404;
  return (
    <Frame clinic={getSite().clinic.name} member={member} here={here} signOut={signOut}>
      <PageHead title={title} lead={lead}>
        <p>{back}</p>
      </PageHead>
    </Frame>
  );
}
