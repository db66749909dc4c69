// One letter of a large site: page N, which readers reach as /a-z/<letter>?page=N (a rewrite in next.config.js).
import { notFound } from 'next/navigation';
import { LetterView } from '@/components/article/letter-view/letter-view';
import { Frame } from '@/components/site/frame/frame';
import { onlyHere } from '@/lib/publishing/elsewhere';
import { countLetters, entriesPerPage, letterPages, listLetter } from '@/lib/publishing/finding/a-to-z';
import { pageOf } from '@/lib/publishing/listing';
import { pageMetadata } from '@/lib/publishing/metadata';
import { listPagesDrawn } from '@/lib/publishing/routes';
import { inEachLanguage, opened } from '../../../../opened';

export const dynamicParams = false;
export const revalidate = 300;

export function generateStaticParams() {
  return inEachLanguage(async ({ library }) => library.drawnByBuild(await letterPages(library), listPagesDrawn));
}

export async function generateMetadata({ params }: PageProps<'/[language]/a-z/[letter]/pages/[number]'>) {
  const { site, library, letter, number } = await opened(params);
  const { frame, lists } = site.words;
  const { name } = (await listLetter(library, letter, site.addresses)) ?? notFound();
  const title = frame.titleOfPage(lists.aToZ.letter(name), number);
  return pageMetadata({ title, description: lists.aToZ.beginningWith(name), path: site.addresses.aToZ(letter, Number(number)) }, site);
}

export default async function LetterPageNumber({ params }: PageProps<'/[language]/a-z/[letter]/pages/[number]'>) {
  const { site, library, letter, number } = await opened(params);
  const { name, entries } = (await listLetter(library, letter, site.addresses)) ?? notFound();
  const listing = pageOf(entries, Number(number), entriesPerPage) ?? notFound();
  return (
    <Frame site={site} elsewhere={onlyHere(site, 'terms')}>
      <LetterView name={name} letter={letter} letters={await countLetters(library)} listing={listing} site={site} />
    </Frame>
  );
}
