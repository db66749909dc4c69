// What the server in front needs in each language of the site: the pages that say no, what was taken down, and what an address may have meant.
import { getLibrary, listLibraries } from '../content/languages/libraries';
import { findNear } from '../publishing/finding/near';
import type { PageStore } from '../serving/pages/page-store';
import { lastWordsOf } from '../serving/refusing/last-words';
import { type Instead, openRefusalPages, type RefusalPages } from '../serving/refusing/refusal-pages';
import { type Retired, retiredPaths } from '../serving/refusing/retired';
import { getEdition } from '../site/languages/edition';
import { listLanguages } from '../site/site';

/** Those of the first language, which hold those of the others. */
export async function openRefusals(pages: PageStore, parts: Omit<Instead, 'lastWords'>): Promise<RefusalPages> {
  const open = (language: string | undefined, root = '') => openRefusalPages(pages, { lastWords: lastWordsOf(getEdition(language)), ...parts }, root);
  const [, ...others] = listLanguages();
  const opened = others.map(async (language) => [language, await open(language, `/${language}`)] as const);
  return { ...(await open(undefined)), others: Object.fromEntries(await Promise.all(opened)) };
}

export async function listRetiredPaths(): Promise<Retired> {
  const each = listLibraries().map(async (library) => {
    const slugs = (await library.listRetired()).map(({ slug }) => slug);
    return retiredPaths(slugs, getEdition(library.language).addresses);
  });
  return new Map((await Promise.all(each)).flat());
}

/** In the language of the address alone: a page in another one is hardly what somebody meant. */
export async function findNearIn(path: string) {
  const [, ...others] = listLanguages();
  const language = others.find((each) => path === `/${each}` || path.startsWith(`/${each}/`));
  return findNear(getLibrary(language), path, getEdition(language).addresses);
}
