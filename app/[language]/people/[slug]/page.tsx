// One person or team: who they are, and the newest that they wrote and reviewed.
import { notFound } from 'next/navigation';
import { PersonView } from '@/components/article/person-view/person-view';
import { Frame } from '@/components/site/frame/frame';
import { StructuredData } from '@/components/site/structured-data/structured-data';
import { withPictures } from '@/lib/content/pictures/place';
import { reviewDueOn } from '@/lib/content/review';
import { translationsOf } from '@/lib/publishing/elsewhere';
import { pageOfEach } from '@/lib/publishing/listing';
import { pageMetadata } from '@/lib/publishing/metadata';
import { personGraph } from '@/lib/publishing/structured-data/people';
import { inEachLanguage, opened } from '../../opened';

export const dynamicParams = false;

export function generateStaticParams() {
  return inEachLanguage(async ({ library }) => library.drawnByBuild((await library.listPeople()).map(({ slug }) => ({ slug }))));
}

export async function generateMetadata({ params }: PageProps<'/[language]/people/[slug]'>) {
  const { site, library, slug } = await opened(params);
  const { name, description } = (await library.findPerson(slug)) ?? notFound();
  const elsewhere = await translationsOf(site, 'people', slug);
  return pageMetadata({ title: name, description, path: site.addresses.person(slug), elsewhere }, site);
}

export default async function PersonPage({ params }: PageProps<'/[language]/people/[slug]'>) {
  const { site, library, slug } = await opened(params);
  const person = (await library.findPerson(slug)) ?? notFound();
  const { written, reviewed } = await library.listArticlesBy(person.slug);
  const html = withPictures(person.html, await library.listPictures());
  const { items, pageCount } = pageOfEach([written, reviewed], 1) ?? notFound();
  return (
    <Frame site={site} elsewhere={await translationsOf(site, 'people', slug)}>
      <StructuredData graph={personGraph(person, site)} />
      <PersonView
        person={{ ...person, html }}
        written={items[0] ?? []}
        reviewed={items[1] ?? []}
        pageCount={pageCount}
        dueOn={reviewDueOn}
        site={site}
      />
    </Frame>
  );
}
