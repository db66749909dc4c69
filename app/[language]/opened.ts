// What every page opens first: the site in the language of its address, the content in that language, and the rest of its parameters.
import { library } from '@/lib/content/library';
import { getEdition } from '@/lib/site/edition';
import { first } from '@/lib/site/languages/inside.mjs';

export async function opened<Params extends { language: string }>(params: Promise<Params> | Params) {
  const { language, ...rest } = await params;
  const site = getEdition(language === first ? undefined : language);
  return { ...rest, site, library };
}
