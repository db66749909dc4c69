// The one public address of the site. Canonical links, share links and feeds all come from here, never from a request's headers.
import { readEnv } from '../platform/env';

/** The address without a slash at its end, such as https://clinic.example. */
export function siteOrigin(): string {
  return readEnv().SITE_URL;
}
