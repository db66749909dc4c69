// Names everything that the words of a page come from: the content, and the public address that a person has set.
import { library } from '../content/library';
import { readEnv } from '../platform/env';

export async function libraryVersion(): Promise<string> {
  const { SITE_URL, siteUrlIsSet } = readEnv();
  return `${await library.version()} ${siteUrlIsSet ? SITE_URL : ''}`;
}
