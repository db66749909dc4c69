// What search engines are asked to leave alone. It keeps nothing secret: whoever may not read a page is stopped at its door.
import { addresses } from '../../site/addresses';
import { pathIn } from '../../site/languages/language';
import { firstLanguage, listLanguages } from '../../site/site';
import { publicAddress } from '../address';

/** The staff's desk, drafts behind a signed link, receipts, and the API, whose texts are those of the pages. */
const leftAlone = [addresses.inbox(), '/api/'];

/** Below the root of each language. */
const leftAloneInEach = ['/preview', '/contact/sent', '/contact/not-sent'];

export function robotsFile(): string {
  const inEach = listLanguages().flatMap((language) => leftAloneInEach.map((path) => pathIn(language, firstLanguage(), path)));
  return [
    'User-agent: *',
    ...[...leftAlone, ...inEach].map((path) => `Disallow: ${path}`),
    `Allow: ${addresses.apiDescription()}`,
    '',
    `Sitemap: ${publicAddress(addresses.siteMap())}`,
    '',
  ].join('\n');
}
