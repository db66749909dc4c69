// Names everything that the words of a page come from: the content, the clinic's settings, both in every language, and the public address that a person has set.
import { digestOfContent } from '../content/catalogue/compiled-files';
import { listLibraries } from '../content/languages/libraries';
import { digestOf } from '../platform/digest';
import { readEnv } from '../platform/env';
import { getSite } from '../site/site';

export async function libraryVersion(): Promise<string> {
  const { SITE_URL, siteUrlIsSet } = readEnv();
  const libraries = await Promise.all(
    listLibraries().map(async ({ folder, language }) => [await digestOfContent(folder), digestOf(JSON.stringify(getSite(language)))]),
  );
  return [...libraries.flat(), siteUrlIsSet ? SITE_URL : ''].join(' ');
}
