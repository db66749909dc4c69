// What somebody may have meant who asked for an address where nothing is: a page whose address differs by a few slips, or an article
// that says the words of the address.
import type { Library } from '../../content/library';
import { slipsBetween } from '../../content/search/nearness';
import { wordsIn } from '../../content/search/words';
import type { Addresses } from '../../site/addresses';
import type { Step } from '../../site/trails';

/** Enough to choose from; a longer list would be a guess. */
const most = 3;

export async function findNear(library: Library, path: string, addresses: Addresses): Promise<Step[]> {
  const slug = slugIn(path);
  if (slug === undefined) return [];
  const near = await pagesNear(library, slug, addresses);
  // Beside an address that is nearly the same, what else says its words would only distract.
  return near.length > 0 ? near : articlesThatSay(library, slug, addresses);
}

/** The last part of the address as a name of a page: without capitals, signs and an ending such as .html. */
function slugIn(path: string): string | undefined {
  const last = path.split('/').findLast((part) => part !== '') ?? '';
  const slug = wordsIn(last.replace(/\.[a-z]{2,5}$/i, ''))
    .map(({ word }) => word)
    .join('-');
  return slug.length < 3 || slug.length > 100 ? undefined : slug;
}

async function pagesNear(library: Library, slug: string, addresses: Addresses): Promise<Step[]> {
  const [articles, topics, people, pages, former] = await Promise.all([
    library.listArticles(),
    library.listTopics(),
    library.listPeople(),
    library.listPages(),
    library.findAlias(slug),
  ]);
  const all = [
    ...articles.map((article) => ({ slug: article.slug, to: addresses.article(article.slug), text: article.title })),
    ...topics.map((topic) => ({ slug: topic.slug, to: addresses.topic(topic.slug), text: topic.title })),
    ...people.map((person) => ({ slug: person.slug, to: addresses.person(person.slug), text: person.name })),
    ...pages.map((page) => ({ slug: page.slug, to: addresses.page(page.slug), text: page.title })),
  ];
  // In a long address one slips more often.
  const forgiven = Math.min(3, Math.floor(slug.length / 4));
  return all
    .map((page) => ({ ...page, slips: page.slug === former ? 0 : slipsBetween(slug, page.slug, forgiven) }))
    .filter(({ slips }) => slips <= forgiven)
    .sort((a, b) => a.slips - b.slips)
    .slice(0, most)
    .map(({ to, text }) => ({ to, text }));
}

/** Those whose titles say at least half of the words of the address, or one of them when the text says the others. */
async function articlesThatSay(library: Library, slug: string, addresses: Addresses): Promise<Step[]> {
  const { articles, words, hasAll } = await library.search(slug.replaceAll('-', ' '));
  if (words.every(({ isSmall }) => isSmall)) return [];
  const inTitle = (title: string) => {
    const said = new Set(wordsIn(title).map(({ word }) => word));
    return words.filter(({ meanings }) => meanings.some(({ word }) => said.has(word))).length;
  };
  return articles
    .slice(0, 20)
    .filter(({ title }) => inTitle(title) * 2 >= words.length || (hasAll && inTitle(title) > 0))
    .slice(0, most)
    .map((article) => ({ to: addresses.article(article.slug), text: article.title }));
}
