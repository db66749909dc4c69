// One letter of a large site: the first page.
import { notFound } from 'next/navigation';
import { LetterView } from '@/components/article/letter-view/letter-view';
import { StructuredData } from '@/components/site/structured-data/structured-data';
import { library } from '@/lib/content/library';
import { countLetters, entriesPerPage, letterPages, listLetter } from '@/lib/publishing/finding/a-to-z';
import { pageOf } from '@/lib/publishing/listing';
import { pageMetadata } from '@/lib/publishing/metadata';
import { collectionGraph } from '@/lib/publishing/structured-data/pages';
import { addresses } from '@/lib/site/addresses';
import { getSite } from '@/lib/site/site';
import { trails } from '@/lib/site/trails';

export const dynamicParams = false;
export const revalidate = 300;

export async function generateStaticParams() {
  return (await letterPages(library)).filter(({ number }) => number === '1').map(({ letter }) => ({ letter }));
}

export async function generateMetadata({ params }: PageProps<'/a-z/[letter]'>) {
  return pageMetadata(factsOf((await params).letter), getSite());
}

export default async function LetterPage({ params }: PageProps<'/a-z/[letter]'>) {
  const { letter } = await params;
  const { name, entries } = (await listLetter(library, letter)) ?? notFound();
  const listing = pageOf(entries, 1, entriesPerPage) ?? notFound();
  return (
    <>
      <StructuredData graph={collectionGraph({ ...factsOf(letter), trail: trails.letter() }, getSite())} />
      <LetterView name={name} letter={letter} letters={await countLetters(library)} listing={listing} />
    </>
  );
}

function factsOf(letter: string) {
  const name = letter === '0' ? '0–9' : letter.toUpperCase();
  return { title: `A to Z: ${name}`, description: `Articles and words of the glossary that begin with ${name}.`, path: addresses.aToZ(letter) };
}
