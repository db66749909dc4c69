// What a member sees at a part of the inbox that their role does not open, or after a form that was sent from another site.
import type { Metadata } from 'next';
import { PageHead } from '@/components/site/page-head/page-head';
import { inboxAddresses } from '@/lib/site/inbox-addresses';

export const metadata: Metadata = { title: 'Not allowed' };

export default function NotAllowedPage() {
  return (
    <PageHead
      title="This is not open to you"
      lead="Nothing was changed. Your role does not include this, or the form was not sent from our own pages."
    >
      <p>
        A manager can change your role. <a href={inboxAddresses.list()}>Back to the inquiries</a>
      </p>
    </PageHead>
  );
}
