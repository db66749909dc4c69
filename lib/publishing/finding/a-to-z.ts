// Everything from A to Z: articles by their titles, and the words of the glossary. On a small site it is one page; on a large one each
// letter has its pages, because a page with thousands of links is of use to nobody.
import type { ArticleSummary } from '../../content/article';
import { byLetter, inAlphabet, keyOfLetter, type Letter, letterOf } from '../../content/glossary/alphabet';
import { headOf } from '../../content/glossary/explain';
import type { Term } from '../../content/glossary/term';
import type { Library } from '../../content/library';
import type { Addresses } from '../../site/addresses';
import { pageNumbers } from '../listing';

export interface AToZEntry {
  to: string;
  title: string;
  kind: 'article' | 'word';
}

/** More than these on one page are more than anybody reads through. */
export const mostOnOnePage = 300;
export const entriesPerPage = 150;

/** Whether each letter has pages of its own. Decided by what the build knows, so that no page comes or goes between builds. */
export async function isLong(library: Library): Promise<boolean> {
  const [routed, terms] = await Promise.all([library.listRouted(), library.listTerms()]);
  return routed.length + terms.length > mostOnOnePage;
}

export async function listAToZ(library: Library, addresses: Addresses): Promise<Letter<AToZEntry>[]> {
  return byLetter(inAlphabet(await entriesOf(library, addresses), lookedUpBy), lookedUpBy);
}

/** The letters that readers see something under, in order, with how much. */
export async function countLetters(library: Library): Promise<{ name: string; key: string; count: number }[]> {
  const counts = countsOf(titlesOf(await library.listArticles(), await library.listTerms()));
  return inAlphabet([...counts], ([name]) => name).map(([name, count]) => ({ name, key: keyOfLetter(name), count }));
}

export async function listLetter(library: Library, key: string, addresses: Addresses): Promise<{ name: string; entries: AToZEntry[] } | undefined> {
  const entries = (await entriesOf(library, addresses)).filter((entry) => keyOfLetter(letterOf(lookedUpBy(entry))) === key);
  const [first] = entries;
  return first && { name: letterOf(lookedUpBy(first)), entries: inAlphabet(entries, lookedUpBy) };
}

/** /a-z/<letter>/pages/<number>, with what is scheduled, so that a page is there when its day comes; none while one page is enough. */
export async function letterPages(library: Library): Promise<{ letter: string; number: string }[]> {
  if (!(await isLong(library))) return [];
  const counts = countsOf(titlesOf(await library.listRouted(), await library.listTerms()));
  return [...counts].flatMap(([name, count]) => pageNumbers(count, entriesPerPage).map(({ number }) => ({ letter: keyOfLetter(name), number })));
}

async function entriesOf(library: Library, addresses: Addresses): Promise<AToZEntry[]> {
  return entriesFrom(await library.listArticles(), await library.listTerms(), addresses);
}

function entriesFrom(articles: readonly ArticleSummary[], terms: readonly Term[], addresses: Addresses): AToZEntry[] {
  return [
    ...articles.map(({ slug, title }): AToZEntry => ({ to: addresses.article(slug), title, kind: 'article' })),
    ...terms.map((term): AToZEntry => ({ to: addresses.glossary(term.slug), title: headOf(term), kind: 'word' })),
  ];
}

function titlesOf(articles: readonly ArticleSummary[], terms: readonly Term[]): { title: string }[] {
  return [...articles, ...terms.map((term) => ({ title: headOf(term) }))];
}

function countsOf(entries: readonly { title: string }[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const entry of entries) {
    const name = letterOf(lookedUpBy(entry));
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return counts;
}

/** "A week at the clinic" is looked up under W. */
function lookedUpBy({ title }: { title: string }): string {
  return title.replace(/^\P{L}*(?:an?|the)\s+/iu, '').replace(/^[^\p{L}\p{N}]+/u, '') || title;
}
