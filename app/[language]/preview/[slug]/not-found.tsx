// What whoever has a link to a preview sees when it does not work. It does not say why, because that would tell what is being written.
import type { Metadata } from 'next';
import { Frame } from '@/components/site/frame/frame';
import { PageHead } from '@/components/site/page-head/page-head';
import { WaysOn } from '@/components/site/ways-on/ways-on';
import { getEdition } from '@/lib/site/languages/edition';

export function generateMetadata(): Metadata {
  return { title: getEdition().words.trouble.notOpen.title, robots: { index: false } };
}

export default function PreviewNotFound() {
  const site = getEdition();
  const { title, lead } = site.words.trouble.notOpen;
  return (
    <Frame site={site}>
      <PageHead title={title} lead={lead} />
      <WaysOn site={site} />
    </Frame>
  );
}
