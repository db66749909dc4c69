// A standing page of content/pages.
import { notFound } from 'next/navigation';
import { PageView } from '@/components/article/page-view/page-view';
import { StructuredData } from '@/components/site/structured-data/structured-data';
import { library } from '@/lib/content/library';
import { withPictures } from '@/lib/content/pictures/place';
import { pageMetadata } from '@/lib/publishing/metadata';
import { standingPageGraph } from '@/lib/publishing/structured-data/pages';
import { addresses } from '@/lib/site/addresses';
import { getSite } from '@/lib/site/site';

export const dynamicParams = false;

export async function generateStaticParams() {
  return (await library.listPages()).map(({ slug }) => ({ page: slug }));
}

export async function generateMetadata({ params }: PageProps<'/[page]'>) {
  const { slug, title, description } = (await library.findPage((await params).page)) ?? notFound();
  return pageMetadata({ title, description, path: addresses.page(slug) }, getSite());
}

export default async function StandingPage({ params }: PageProps<'/[page]'>) {
  const page = (await library.findPage((await params).page)) ?? notFound();
  const pictures = await library.listPictures();
  const texts = {
    opening: withPictures(page.opening, pictures),
    sections: page.sections.map((section) => ({ ...section, html: withPictures(section.html, pictures) })),
  };
  return (
    <>
      <StructuredData graph={standingPageGraph(page, getSite())} />
      <PageView page={{ ...page, ...texts }} calendar={getSite()} />
    </>
  );
}
