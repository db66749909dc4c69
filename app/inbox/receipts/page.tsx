// Every receipt of erasing. For managers.
import type { Metadata } from 'next';
import { Frame } from '@/components/inbox/frame/frame';
import { ReceiptTable } from '@/components/inbox/receipt/receipt-table';
import { PageHead } from '@/components/site/page-head/page-head';
import { writeInstant } from '@/lib/site/dates';
import { getSite } from '@/lib/site/site';
import { getDesk } from '@/lib/wiring';
import { signOut } from '../actions';
import { requireMember } from '../gate';

export const metadata: Metadata = { title: 'Receipts of erasing' };

export default async function ReceiptsPage() {
  const { member } = await requireMember('manager');
  const site = getSite();
  const receipts = await getDesk().inbox.listReceipts();
  return (
    <Frame clinic={site.clinic.name} member={member} here="list" signOut={signOut}>
      <PageHead title="Receipts of erasing" lead="What members erased, when and why. What goes by its age is in the audit alone." />
      {receipts.length === 0 ? (
        <p>Nothing has been erased by a member yet.</p>
      ) : (
        <ReceiptTable receipts={receipts.map((receipt) => ({ ...receipt, at: receipt.at.toISOString(), when: writeInstant(receipt.at, site) }))} />
      )}
    </Frame>
  );
}
