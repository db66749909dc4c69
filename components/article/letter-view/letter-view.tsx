// One letter of the list from A to Z, on a site that is too large for one page.
import { AToZ } from '@/components/article/a-to-z/a-to-z';
import { Breadcrumbs } from '@/components/site/breadcrumbs/breadcrumbs';
import { LetterBar } from '@/components/site/letter-bar/letter-bar';
import { PageHead } from '@/components/site/page-head/page-head';
import { Pagination } from '@/components/site/pagination/pagination';
import type { AToZEntry } from '@/lib/publishing/finding/a-to-z';
import type { ListPage } from '@/lib/publishing/listing';
import type { Edition } from '@/lib/site/languages/edition';
import { trailsOf } from '@/lib/site/trails';

export interface LetterViewProps {
  /** How the letter is written, and its part of the address. */
  name: string;
  letter: string;
  letters: { name: string; key: string }[];
  listing: ListPage<AToZEntry>;
  site: Edition;
}

export function LetterView({ name, letter, letters, listing: { items, page, pageCount }, site }: LetterViewProps) {
  const { words, addresses } = site;
  const title = words.lists.aToZ.letter(name);
  return (
    <>
      <Breadcrumbs trail={trailsOf(site).letter()} site={site} />
      <PageHead title={page > 1 ? words.frame.titleOfPage(title, page) : title}>
        <LetterBar ways={letters.map(({ name: each, key }) => ({ name: each, to: addresses.aToZ(key), isHere: key === letter }))} site={site} />
      </PageHead>
      <AToZ letters={[{ name, id: `letter-${letter}`, entries: items }]} site={site} />
      <Pagination page={page} pageCount={pageCount} site={site} addressOf={(number) => addresses.aToZ(letter, number)} />
    </>
  );
}
