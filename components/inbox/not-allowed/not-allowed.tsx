// Said to a member whose role does not include what they asked for.
import { PageHead } from '@/components/site/page-head/page-head';
import { inboxAddresses } from '@/lib/site/inbox-addresses';

export function NotAllowed() {
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
