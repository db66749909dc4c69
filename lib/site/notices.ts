// What must be said beside a health text wherever it is shown: on the page, in a feed, in the answer to a machine.
import type { Edition } from './languages/edition';
import { isPlaceholder } from './site';

export interface Notice {
  lead: string;
  text: string;
}

/** What the clinic earns by, which each clinic says in its own words. */
export function paymentNotice(site: Edition): Notice {
  const { lead, example } = site.words.notices.payment;
  return { lead, text: isPlaceholder(site, 'conflictOfInterest') ? `${site.conflictOfInterest} ${example}` : site.conflictOfInterest };
}
