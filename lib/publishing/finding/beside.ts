// What else on the site goes by the words that were typed: a word of the glossary, a topic, a person, a standing page.
import { formsOf, type Term } from '../../content/glossary/term';
import type { Library } from '../../content/library';
import { wordsAsked } from '../../content/search/question';
import { wordsIn } from '../../content/search/words';
import type { Edition } from '../../site/languages/edition';

export interface Beside {
  /** The word of the glossary that was asked for. */
  term: Term | undefined;
  pages: { to: string; title: string; kind: 'topic' | 'person' | 'page' }[];
}

/** More would push the articles down. */
const mostPages = 4;

export async function findBeside(library: Library, typed: string, { addresses }: Pick<Edition, 'addresses'>): Promise<Beside> {
  const asked = wordsAsked(typed, library.language);
  if (asked.length === 0) return { term: undefined, pages: [] };
  const [terms, topics, people, pages] = await Promise.all([library.listTerms(), library.listTopics(), library.listPeople(), library.listPages()]);
  const all = [
    ...topics.map(({ slug, title }) => ({ to: addresses.topic(slug), title, kind: 'topic' as const })),
    ...people.map(({ slug, name }) => ({ to: addresses.person(slug), title: name, kind: 'person' as const })),
    ...pages.map(({ slug, title }) => ({ to: addresses.page(slug), title, kind: 'page' as const })),
  ];
  return {
    term: terms.find((term) => formsOf(term).some((form) => wordsAsked(form, library.language).join(' ') === asked.join(' '))),
    pages: all.filter(({ title }) => says(title, asked)).slice(0, mostPages),
  };
}

/** Whether a title has all of the words; the last one may still be typed. */
function says(title: string, asked: readonly string[]): boolean {
  const words = wordsIn(title).map(({ word }) => word);
  return asked.every((each, at) => words.some((word) => word === each || (at === asked.length - 1 && each.length > 2 && word.startsWith(each))));
}
