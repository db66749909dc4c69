// What staff see when a form of the inbox was not taken: from another site, from a page that is older than the server, or too large.
import type { Metadata } from 'next';
import { Frame } from '@/components/site/frame/frame';
import { PageHead } from '@/components/site/page-head/page-head';
import { Words } from '@/components/site/words/words';
import { inboxAddresses } from '@/lib/site/inbox-addresses';
import { getEdition } from '@/lib/site/languages/edition';

export const metadata: Metadata = { title: 'Nothing was changed', robots: { index: false } };

export default function NotChangedPage() {
  return (
    <Frame site={getEdition()}>
      <PageHead
        title="Nothing was changed"
        lead="We did not take this form. It came from another site, or from a page that was open for a long time, or it was too large."
      />
      <Words>
        <p>
          Go back with the back button of your browser, load the page again, and try once more. Or start at{' '}
          <a href={inboxAddresses.list()}>the inbox</a>.
        </p>
      </Words>
    </Frame>
  );
}
