// What every page opens first: the site in the language of its address, the content in that language, and the rest of its parameters.
import { getLibrary } from '@/lib/content/languages/libraries';
import type { Library } from '@/lib/content/library';
import { getEdition } from '@/lib/site/languages/edition';
import { first } from '@/lib/site/languages/inside.mjs';
import { listLanguages } from '@/lib/site/site';

export async function opened<Params extends { language: string }>(params: Promise<Params> | Params) {
  const { language, ...rest } = await params;
  const site = getEdition(language === first ? undefined : language);
  return { ...rest, site, library: getLibrary(site.language) };
}

/** The languages of the site, as Next wants the parameters of pages. */
export function languageParams(): { language: string }[] {
  const [, ...others] = listLanguages();
  return [first, ...others].map((language) => ({ language }));
}

/**
 * The parameters of a page in every language. Given whole to each of them, because Next (16.4.6) draws no page of a route at all when one
 * language has none of it, as a small one has no letters and no articles that were taken down.
 */
export async function inEachLanguage<Params>(list: (its: { library: Library }) => Promise<Params[]>): Promise<(Params & { language: string })[]> {
  const each = languageParams().map(async (params) => (await list(await opened(params))).map((its) => ({ ...its, ...params })));
  return (await Promise.all(each)).flat();
}
