// Whole addresses of this site, for machines and other sites.
import { absolute } from '../site/addresses';
import { siteOrigin } from '../site/origin';

/** The whole address of a path of this site. */
export function publicAddress(path: string): string {
  return absolute(siteOrigin(), path);
}
