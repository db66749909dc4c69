// A standing page of content/pages.
import { notFound } from 'next/navigation';
import { PageView } from '@/components/article/page-view/page-view';
import { Frame } from '@/components/site/frame/frame';
import { StructuredData } from '@/components/site/structured-data/structured-data';
import { withPictures } from '@/lib/content/pictures/place';
import { translationsOf } from '@/lib/publishing/elsewhere';
import { pageMetadata } from '@/lib/publishing/metadata';
import { standingPageGraph } from '@/lib/publishing/structured-data/pages';
import { inEachLanguage, opened } from '../opened';

export const dynamicParams = false;

export function generateStaticParams() {
  return inEachLanguage(async ({ library }) => (await library.listPages()).map(({ slug }) => ({ page: slug })));
}

export async function generateMetadata({ params }: PageProps<'/[language]/[page]'>) {
  const { site, library, page } = await opened(params);
  const { slug, title, description } = (await library.findPage(page)) ?? notFound();
  return pageMetadata({ title, description, path: site.addresses.page(slug), elsewhere: await translationsOf(site, 'pages', slug) }, site);
}

export default async function StandingPage({ params }: PageProps<'/[language]/[page]'>) {
  const { site, library, page: slug } = await opened(params);
  const page = (await library.findPage(slug)) ?? notFound();
  const pictures = await library.listPictures();
  const texts = {
    opening: withPictures(page.opening, pictures),
    sections: page.sections.map((section) => ({ ...section, html: withPictures(section.html, pictures) })),
  };
  return (
    <Frame site={site} elsewhere={await translationsOf(site, 'pages', slug)}>
      <StructuredData graph={standingPageGraph(page, site)} />
      <PageView page={{ ...page, ...texts }} site={site} />
    </Frame>
  );
}
