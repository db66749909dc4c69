// One person or team: who they are, and the newest that they wrote and reviewed.
import { notFound } from 'next/navigation';
import { PersonView } from '@/components/article/person-view/person-view';
import { StructuredData } from '@/components/site/structured-data/structured-data';
import { library } from '@/lib/content/library';
import { withPictures } from '@/lib/content/pictures/place';
import { reviewDueOn } from '@/lib/content/review';
import { pageOfEach } from '@/lib/publishing/listing';
import { pageMetadata } from '@/lib/publishing/metadata';
import { personGraph } from '@/lib/publishing/structured-data/people';
import { addresses } from '@/lib/site/addresses';
import { getSite } from '@/lib/site/site';

export const dynamicParams = false;

export async function generateStaticParams() {
  return library.drawnByBuild((await library.listPeople()).map(({ slug }) => ({ slug })));
}

export async function generateMetadata({ params }: PageProps<'/people/[slug]'>) {
  const { slug, name, description } = (await library.findPerson((await params).slug)) ?? notFound();
  return pageMetadata({ title: name, description, path: addresses.person(slug) }, getSite());
}

export default async function PersonPage({ params }: PageProps<'/people/[slug]'>) {
  const person = (await library.findPerson((await params).slug)) ?? notFound();
  const { written, reviewed } = await library.listArticlesBy(person.slug);
  const html = withPictures(person.html, await library.listPictures());
  const { items, pageCount } = pageOfEach([written, reviewed], 1) ?? notFound();
  return (
    <>
      <StructuredData graph={personGraph(person, getSite())} />
      <PersonView
        person={{ ...person, html }}
        written={items[0] ?? []}
        reviewed={items[1] ?? []}
        pageCount={pageCount}
        dueOn={reviewDueOn}
        calendar={getSite()}
      />
    </>
  );
}
