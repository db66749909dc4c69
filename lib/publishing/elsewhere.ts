// Where a page is in the other languages of the site. A list, the search and the like are there in each; a text only when somebody has
// translated it, and readers may see the translation now. Otherwise its link leads to the nearest page that is there, and says so.
import type { TranslatedKind } from '../content/languages/versions';
import { versions } from '../content/languages/versions';
import { type Edition, getEdition } from '../site/edition';
import type { Elsewhere } from '../site/languages/elsewhere';
import { listLanguages } from '../site/site';

/** A page that every language has, or nothing, where there is none to compare with. */
export function alsoAt(site: Edition, pathIn: (other: Edition) => string): Elsewhere[] {
  return others(site).map((other) => same(other, pathIn(other)));
}

/** The page of a text. */
export async function translationsOf(site: Edition, kind: TranslatedKind, slug: string): Promise<Elsewhere[]> {
  const found = await versions.listOf(kind, site.language, slug);
  return others(site).map((other) => {
    const version = found.find(({ language }) => language === other.language);
    return version ? same(other, pathOf(kind, version.slug, other)) : instead(other, kind);
  });
}

/** A page that there is in this language alone, such as a list that is longer here: its link leads to what is nearest. */
export function onlyHere(site: Edition, kind: TranslatedKind): Elsewhere[] {
  return others(site).map((other) => instead(other, kind));
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
