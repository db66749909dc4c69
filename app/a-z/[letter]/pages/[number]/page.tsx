// One letter of a large site: page N, which readers reach as /a-z/<letter>?page=N (a rewrite in next.config.js).
import { notFound } from 'next/navigation';
import { LetterView } from '@/components/article/letter-view/letter-view';
import { library } from '@/lib/content/library';
import { countLetters, entriesPerPage, letterPages, listLetter } from '@/lib/publishing/finding/a-to-z';
import { pageOf } from '@/lib/publishing/listing';
import { pageMetadata } from '@/lib/publishing/metadata';
import { listPagesDrawn } from '@/lib/publishing/routes';
import { addresses } from '@/lib/site/addresses';
import { getSite } from '@/lib/site/site';

export const dynamicParams = false;
export const revalidate = 300;

export async function generateStaticParams() {
  return library.drawnByBuild(await letterPages(library), listPagesDrawn);
}

export async function generateMetadata({ params }: PageProps<'/a-z/[letter]/pages/[number]'>) {
  const { letter, number } = await params;
  const { name } = (await listLetter(library, letter)) ?? notFound();
  const description = `Articles and words of the glossary that begin with ${name}.`;
  return pageMetadata({ title: `A to Z: ${name}, page ${number}`, description, path: addresses.aToZ(letter, Number(number)) }, getSite());
}

export default async function LetterPageNumber({ params }: PageProps<'/a-z/[letter]/pages/[number]'>) {
  const { letter, number } = await params;
  const { name, entries } = (await listLetter(library, letter)) ?? notFound();
  const listing = pageOf(entries, Number(number), entriesPerPage) ?? notFound();
  return <LetterView name={name} letter={letter} letters={await countLetters(library)} listing={listing} />;
}
