// One receipt of erasing, to be printed or filed.
import type { Metadata } from 'next';
import { Frame } from '@/components/inbox/frame/frame';
import { Receipt } from '@/components/inbox/receipt/receipt';
import { PageHead } from '@/components/site/page-head/page-head';
import { writeInstant } from '@/lib/site/dates';
import { inboxAddresses } from '@/lib/site/inbox-addresses';
import { getSite } from '@/lib/site/site';
import { getDesk } from '@/lib/wiring';
import { noSuchReceipt } from '../../absent';
import { signOut } from '../../actions';
import { requireMember } from '../../gate';

export const metadata: Metadata = { title: 'Receipt of erasing' };

export default async function ReceiptPage({ params }: { params: Promise<{ receipt: string }> }) {
  const session = await requireMember('manager');
  const site = getSite();
  const receipt = await getDesk().inbox.findReceipt((await params).receipt);
  if (!receipt) return noSuchReceipt(session);
  return (
    <Frame clinic={site.clinic.name} member={session.member} here="list" signOut={signOut}>
      <PageHead title="Erased for good" lead="Backups from before still hold it until they expire; a backup that is put back erases it again." />
      <Receipt {...receipt} at={receipt.at.toISOString()} when={writeInstant(receipt.at, site)} />
      <p data-screen-only>
        <a href={inboxAddresses.list()}>All inquiries</a> · <a href={inboxAddresses.receipts()}>All receipts</a>
      </p>
    </Frame>
  );
}
