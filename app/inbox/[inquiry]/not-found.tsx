// What members see at the address of an inquiry that is not there, or not any more.
import { PageHead } from '@/components/site/page-head/page-head';
import { inboxAddresses } from '@/lib/site/inbox-addresses';

export default function NoSuchInquiryPage() {
  return (
    <PageHead title="There is no such inquiry" lead="It was erased, or the address is not whole.">
      <p>
        <a href={inboxAddresses.list()}>Back to the inquiries</a>
      </p>
    </PageHead>
  );
}
