// What the server shows, with status 410, at the address of an article that was taken down for good. It says nothing of what stood there.
import { notFound } from 'next/navigation';
import { GoneView } from '@/components/article/gone-view/gone-view';
import { Frame } from '@/components/site/frame/frame';
import { onlyHere } from '@/lib/publishing/elsewhere';
import { inEachLanguage, opened } from '../../opened';

export const dynamicParams = false;

export function generateStaticParams() {
  return inEachLanguage(async ({ library }) => (await library.listRetired()).map(({ slug }) => ({ slug })));
}

export async function generateMetadata({ params }: PageProps<'/[language]/gone/[slug]'>) {
  const { site } = await opened(params);
  return { title: site.words.trouble.gone.title, robots: { index: false } };
}

export default async function GonePage({ params }: PageProps<'/[language]/gone/[slug]'>) {
  const { site, library, slug } = await opened(params);
  const address = (await library.listRetired()).find((each) => each.slug === slug) ?? notFound();
  const instead = address.instead === undefined ? undefined : await library.findSummary(address.instead);
  return (
    <Frame site={site} elsewhere={onlyHere(site, 'articles')}>
      <GoneView address={address} instead={instead?.slug} site={site} />
    </Frame>
  );
}
