// What search engines are asked to leave alone. It keeps nothing secret: whoever may not read a page is stopped at its door.
import { addresses } from '../../site/addresses';
import { publicAddress } from '../address';

/** The staff's desk, drafts behind a signed link, receipts, and the API, whose texts are those of the pages. */
const leftAlone = [addresses.inbox(), '/preview', '/contact/sent', '/contact/not-sent', '/api/'];

export function robotsFile(): string {
  return [
    'User-agent: *',
    ...leftAlone.map((path) => `Disallow: ${path}`),
    `Allow: ${addresses.apiDescription()}`,
    '',
    `Sitemap: ${publicAddress(addresses.siteMap())}`,
    '',
  ].join('\n');
}
