// One person or team: page N of what they wrote and reviewed, which readers reach as /people/<person>?page=N (a rewrite in next.config.js).
import { notFound } from 'next/navigation';
import { PersonView } from '@/components/article/person-view/person-view';
import { library } from '@/lib/content/library';
import { reviewDueOn } from '@/lib/content/review';
import { pageOfEach } from '@/lib/publishing/listing';
import { pageMetadata } from '@/lib/publishing/metadata';
import { listPagesDrawn, personListPages } from '@/lib/publishing/routes';
import { addresses } from '@/lib/site/addresses';
import { getSite } from '@/lib/site/site';

export const dynamicParams = false;

export async function generateStaticParams() {
  return library.drawnByBuild(await personListPages(library), listPagesDrawn);
}

export async function generateMetadata({ params }: PageProps<'/people/[slug]/pages/[number]'>) {
  const { slug, number } = await params;
  const { name, description } = (await library.findPerson(slug)) ?? notFound();
  return pageMetadata({ title: `${name}, page ${number}`, description, path: addresses.person(slug, Number(number)) }, getSite());
}

export default async function PersonPageNumber({ params }: PageProps<'/people/[slug]/pages/[number]'>) {
  const { slug, number } = await params;
  const person = (await library.findPerson(slug)) ?? notFound();
  const { written, reviewed } = await library.listArticlesBy(slug);
  const { items, page, pageCount } = pageOfEach([written, reviewed], Number(number)) ?? notFound();
  return (
    <PersonView
      person={person}
      written={items[0] ?? []}
      reviewed={items[1] ?? []}
      page={page}
      pageCount={pageCount}
      dueOn={reviewDueOn}
      calendar={getSite()}
    />
  );
}
