// One person or team: page N of what they wrote and reviewed, which readers reach as /people/<person>?page=N (a rewrite in next.config.js).
import { notFound } from 'next/navigation';
import { PersonView } from '@/components/article/person-view/person-view';
import { Frame } from '@/components/site/frame/frame';
import { reviewDueOn } from '@/lib/content/review';
import { onlyHere } from '@/lib/publishing/elsewhere';
import { pageOfEach } from '@/lib/publishing/listing';
import { pageMetadata } from '@/lib/publishing/metadata';
import { listPagesDrawn, personListPages } from '@/lib/publishing/routes';
import { inEachLanguage, opened } from '../../../../opened';

export const dynamicParams = false;

export function generateStaticParams() {
  return inEachLanguage(async ({ library }) => library.drawnByBuild(await personListPages(library), listPagesDrawn));
}

export async function generateMetadata({ params }: PageProps<'/[language]/people/[slug]/pages/[number]'>) {
  const { site, library, slug, number } = await opened(params);
  const { name, description } = (await library.findPerson(slug)) ?? notFound();
  const title = site.words.frame.titleOfPage(name, number);
  return pageMetadata({ title, description, path: site.addresses.person(slug, Number(number)) }, site);
}

export default async function PersonPageNumber({ params }: PageProps<'/[language]/people/[slug]/pages/[number]'>) {
  const { site, library, slug, number } = await opened(params);
  const person = (await library.findPerson(slug)) ?? notFound();
  const { written, reviewed } = await library.listArticlesBy(slug);
  const { items, page, pageCount } = pageOfEach([written, reviewed], Number(number)) ?? notFound();
  return (
    <Frame site={site} elsewhere={onlyHere(site, 'people')}>
      <PersonView
        person={person}
        written={items[0] ?? []}
        reviewed={items[1] ?? []}
        page={page}
        pageCount={pageCount}
        dueOn={reviewDueOn}
        site={site}
      />
    </Frame>
  );
}
