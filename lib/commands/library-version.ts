// Names everything that the words of a page come from: the content, the clinic's settings, and the public address that a person has set.
import { digestOfContent } from '../content/catalogue/compiled-files';
import { library } from '../content/library';
import { digestOf } from '../platform/digest';
import { readEnv } from '../platform/env';
import { getSite } from '../site/site';

export async function libraryVersion(): Promise<string> {
  const { SITE_URL, siteUrlIsSet } = readEnv();
  return [await digestOfContent(library.folder), digestOf(JSON.stringify(getSite())), siteUrlIsSet ? SITE_URL : ''].join(' ');
}
