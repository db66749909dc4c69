// Where a page is in the other languages of the site. A list, the search and the like are there in each; a text only when somebody has
// translated it, and readers may see the translation now. Otherwise its link leads to the nearest page that is there, and says so.
import type { TranslatedKind } from '../content/languages/versions';
import { versions } from '../content/languages/versions';
import { type Edition, getEdition } from '../site/languages/edition';
import type { Elsewhere, Original } from '../site/languages/elsewhere';
import { firstLanguage, listLanguages } from '../site/site';

/** A page that every language has, or nothing, where there is none to compare with. */
export function alsoAt(site: Edition, pathIn: (other: Edition) => string): Elsewhere[] {
  return others(site).map((other) => same(other, pathIn(other)));
}

/** The page of a text. */
export async function translationsOf(site: Edition, kind: TranslatedKind, slug: string): Promise<Elsewhere[]> {
  const all = others(site);
  if (all.length === 0) return [];
  const found = await versions.listOf(kind, site.language, slug);
  return all.map((other) => {
    const version = found.find(({ language }) => language === other.language);
    return version ? same(other, pathOf(kind, version.slug, other)) : instead(other, kind);
  });
}

/** What an article translates, when readers may see it now. */
export async function originalOf({ language }: Edition, slug: string): Promise<Original | undefined> {
  const found = await versions.findOriginal(language, slug);
  const first = getEdition();
  return found && { title: found.article.title, path: first.addresses.article(found.article.slug), language: first.language, isNewer: found.isNewer };
}

/** A page that there is in this language alone, such as a list that is longer here: its link leads to what is nearest. */
export function onlyHere(site: Edition, kind: TranslatedKind): Elsewhere[] {
  return others(site).map((other) => instead(other, kind));
}

/**
 * A page in every language that it is there in, itself among them, for search engines; nothing where there is only one. `x-default` is what
 * they show to readers of any other language: the first one's.
 */
export function inLanguages(path: string, elsewhere: readonly Elsewhere[], { language }: Edition): { language: string; path: string }[] {
  const same = elsewhere.filter(({ note }) => note === undefined);
  if (same.length === 0) return [];
  const all = [{ language, path }, ...same].map((each) => ({ language: each.language, path: each.path }));
  const first = all.find((each) => each.language === firstLanguage());
  return [...all, ...(first ? [{ language: 'x-default', path: first.path }] : [])];
}

function others(site: Edition): Edition[] {
  return listLanguages()
    .filter((language) => language !== site.language)
    .map(getEdition);
}

function same({ language, words }: Edition, path: string): Elsewhere {
  return { language, path, text: words.frame.languages.name, note: undefined };
}

function instead({ language, words, addresses }: Edition, kind: TranslatedKind): Elsewhere {
  const { languages, ...frame } = words.frame;
  const nearest: Record<TranslatedKind, { path: string; title: string }> = {
    articles: { path: addresses.articles(), title: frame.articles },
    topics: { path: addresses.topics(), title: frame.topics },
    people: { path: addresses.people(), title: frame.footer.people },
    terms: { path: addresses.glossary(), title: frame.footer.glossary },
    pages: { path: addresses.home(), title: frame.home },
  };
  const { path, title } = nearest[kind];
  return { language, path, text: languages.instead(title), note: languages.note };
}

function pathOf(kind: TranslatedKind, slug: string, { addresses }: Edition): string {
  const paths: Record<TranslatedKind, (slug: string) => string> = {
    articles: addresses.article,
    topics: addresses.topic,
    people: addresses.person,
    terms: addresses.glossary,
    pages: addresses.page,
  };
  return paths[kind](slug);
}
