// What whoever has a link to a preview sees when it does not work. It does not say why, because that would tell what is being written.
import type { Metadata } from 'next';
import { PageHead } from '@/components/site/page-head/page-head';
import { WaysOn } from '@/components/site/ways-on/ways-on';

export const metadata: Metadata = { title: 'This preview is not open', robots: { index: false } };

export default function PreviewNotFound() {
  return (
    <>
      <PageHead
        title="This preview is not open"
        lead="The link may have ended, or a part of it may have been cut off. Ask the person who sent it to you for a new one."
      />
      <WaysOn />
    </>
  );
}
