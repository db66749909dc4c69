// What the server shows when a page broke before Next could say anything about it.
import { Frame } from '@/components/site/frame/frame';
import { PageHead } from '@/components/site/page-head/page-head';
import { WaysOn } from '@/components/site/ways-on/ways-on';
import { alsoAt } from '@/lib/publishing/elsewhere';
import { opened } from '../opened';

export async function generateMetadata({ params }: PageProps<'/[language]/unavailable'>) {
  const { site } = await opened(params);
  return { title: site.words.trouble.failed.title, robots: { index: false } };
}

export default async function UnavailablePage({ params }: PageProps<'/[language]/unavailable'>) {
  const { site } = await opened(params);
  const { title, lead } = site.words.trouble.failed;
  return (
    <Frame site={site} elsewhere={alsoAt(site, ({ addresses }) => addresses.home())}>
      <PageHead title={title} lead={lead} />
      <WaysOn site={site} />
    </Frame>
  );
}
