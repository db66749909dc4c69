// Everything from A to Z on one page, or, on a large site, the letters as ways to their pages.
import { AToZ } from '@/components/article/a-to-z/a-to-z';
import { Breadcrumbs } from '@/components/site/breadcrumbs/breadcrumbs';
import { Directory } from '@/components/site/directory/directory';
import { Frame } from '@/components/site/frame/frame';
import { LetterBar } from '@/components/site/letter-bar/letter-bar';
import { PageHead } from '@/components/site/page-head/page-head';
import { StructuredData } from '@/components/site/structured-data/structured-data';
import type { Library } from '@/lib/content/library';
import { alsoAt } from '@/lib/publishing/elsewhere';
import { countLetters, isLong, listAToZ } from '@/lib/publishing/finding/a-to-z';
import { pageMetadata } from '@/lib/publishing/metadata';
import { collectionGraph } from '@/lib/publishing/structured-data/pages';
import type { Edition } from '@/lib/site/languages/edition';
import { top } from '@/lib/site/trails';
import { opened } from '../opened';

export const revalidate = 300;

export async function generateMetadata({ params }: PageProps<'/[language]/a-z'>) {
  const { site } = await opened(params);
  return pageMetadata(factsOf(site), site);
}

export default async function AToZPage({ params }: PageProps<'/[language]/a-z'>) {
  const { site, library } = await opened(params);
  const facts = factsOf(site);
  return (
    <Frame site={site} elsewhere={facts.elsewhere}>
      <StructuredData graph={collectionGraph(facts, site)} />
      <Breadcrumbs trail={top} site={site} />
      {(await isLong(library)) ? await Letters(library, site) : await Everything(library, site)}
    </Frame>
  );
}

function factsOf(site: Edition) {
  const { title, lead } = site.words.lists.aToZ;
  return { title, description: lead, path: site.addresses.aToZ(), elsewhere: alsoAt(site, ({ addresses }) => addresses.aToZ()) };
}

async function Everything(library: Library, site: Edition) {
  const letters = await listAToZ(library, site.addresses);
  const { title, lead } = site.words.lists.aToZ;
  return (
    <>
      <PageHead title={title} lead={lead}>
        <LetterBar ways={letters.map(({ name, id }) => ({ name, to: `#${id}` }))} site={site} />
      </PageHead>
      <AToZ letters={letters} site={site} />
    </>
  );
}

async function Letters(library: Library, { words, addresses }: Edition) {
  const { title, lead, entries } = words.lists.aToZ;
  const letters = await countLetters(library);
  return (
    <>
      <PageHead title={title} lead={lead} />
      <Directory entries={letters.map(({ name, key, count }) => ({ to: addresses.aToZ(key), title: name, text: entries(count) }))} />
    </>
  );
}
