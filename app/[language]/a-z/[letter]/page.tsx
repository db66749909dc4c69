// One letter of a large site: the first page.
import { notFound } from 'next/navigation';
import { LetterView } from '@/components/article/letter-view/letter-view';
import { Frame } from '@/components/site/frame/frame';
import { StructuredData } from '@/components/site/structured-data/structured-data';
import { onlyHere } from '@/lib/publishing/elsewhere';
import { countLetters, entriesPerPage, letterPages, listLetter } from '@/lib/publishing/finding/a-to-z';
import { pageOf } from '@/lib/publishing/listing';
import { pageMetadata } from '@/lib/publishing/metadata';
import { collectionGraph } from '@/lib/publishing/structured-data/pages';
import type { Edition } from '@/lib/site/languages/edition';
import { trailsOf } from '@/lib/site/trails';
import { inEachLanguage, opened } from '../../opened';

export const dynamicParams = false;
export const revalidate = 300;

export function generateStaticParams() {
  return inEachLanguage(async ({ library }) => (await letterPages(library)).filter(({ number }) => number === '1').map(({ letter }) => ({ letter })));
}

export async function generateMetadata({ params }: PageProps<'/[language]/a-z/[letter]'>) {
  const { site, letter } = await opened(params);
  return pageMetadata(factsOf(letter, site), site);
}

export default async function LetterPage({ params }: PageProps<'/[language]/a-z/[letter]'>) {
  const { site, library, letter } = await opened(params);
  const { name, entries } = (await listLetter(library, letter, site.addresses)) ?? notFound();
  const listing = pageOf(entries, 1, entriesPerPage) ?? notFound();
  return (
    <Frame site={site} elsewhere={onlyHere(site, 'terms')}>
      <StructuredData graph={collectionGraph({ ...factsOf(letter, site), trail: trailsOf(site).letter() }, site)} />
      <LetterView name={name} letter={letter} letters={await countLetters(library)} listing={listing} site={site} />
    </Frame>
  );
}

function factsOf(letter: string, { words, addresses }: Edition) {
  const name = letter === '0' ? '0–9' : letter.toUpperCase();
  const { aToZ } = words.lists;
  return { title: aToZ.letter(name), description: aToZ.beginningWith(name), path: addresses.aToZ(letter) };
}
