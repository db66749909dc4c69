// Everything from A to Z on one page, or, on a large site, the letters as ways to their pages.
import { AToZ } from '@/components/article/a-to-z/a-to-z';
import { Breadcrumbs } from '@/components/site/breadcrumbs/breadcrumbs';
import { Directory } from '@/components/site/directory/directory';
import { LetterBar } from '@/components/site/letter-bar/letter-bar';
import { PageHead } from '@/components/site/page-head/page-head';
import { StructuredData } from '@/components/site/structured-data/structured-data';
import { library } from '@/lib/content/library';
import { countLetters, isLong, listAToZ } from '@/lib/publishing/finding/a-to-z';
import { pageMetadata } from '@/lib/publishing/metadata';
import { collectionGraph } from '@/lib/publishing/structured-data/pages';
import { addresses } from '@/lib/site/addresses';
import { getSite } from '@/lib/site/site';
import { trails } from '@/lib/site/trails';

export const revalidate = 300;

const title = 'A to Z';
const lead = 'All our articles by their titles, and the words that the glossary explains.';
const page = { title, description: lead, path: addresses.aToZ() };

export function generateMetadata() {
  return pageMetadata(page, getSite());
}

export default async function AToZPage() {
  return (
    <>
      <StructuredData graph={collectionGraph(page, getSite())} />
      <Breadcrumbs trail={trails.top} />
      {(await isLong(library)) ? await Letters() : await Everything()}
    </>
  );
}

async function Everything() {
  const letters = await listAToZ(library);
  return (
    <>
      <PageHead title={title} lead={lead}>
        <LetterBar ways={letters.map(({ name, id }) => ({ name, to: `#${id}` }))} />
      </PageHead>
      <AToZ letters={letters} />
    </>
  );
}

async function Letters() {
  const letters = await countLetters(library);
  const entries = letters.map(({ name, key, count }) => ({
    to: addresses.aToZ(key),
    title: name,
    text: count === 1 ? '1 entry' : `${count} entries`,
  }));
  return (
    <>
      <PageHead title={title} lead={lead} />
      <Directory entries={entries} />
    </>
  );
}
