// The library of each language that the site speaks. A folder that was taken out of content/ has none, and no page.
import type { Language } from '../../site/languages/language';
import { firstLanguage, listLanguages } from '../../site/site';
import type { ArticleSummary } from '../article';
import { type Library, library, openLibrary } from '../library';

const opened = new Map<Language, Library>();

/** The library of a language that the site speaks; of the first when none is named. */
export function getLibrary(language?: Language): Library {
  const first = firstLanguage();
  if (language === undefined || language === first) return library;
  if (!listLanguages().includes(language)) throw new Error(`There is no content in ${language}, expected one of: ${listLanguages().join(', ')}`);
  const known = opened.get(language) ?? openLibrary(() => language, language);
  opened.set(language, known);
  return known;
}

/** All of them, that of the first language first. */
export function listLibraries(): Library[] {
  return listLanguages().map(getLibrary);
}

/** Every article of every state in every language, for the clinic; never for readers. */
export async function listAllArticles(): Promise<ArticleSummary[]> {
  return (await Promise.all(listLibraries().map((each) => each.listAll()))).flat();
}
