// What must be said beside a health text wherever it is shown: on the page, in a feed, in the answer to a machine.
import { isPlaceholder, type Site } from './site';

export interface NoticeWords {
  lead: string;
  text: string;
}

export const sampleNotice: NoticeWords = {
  lead: 'Sample article.',
  text: 'No clinician has reviewed it. It was drafted from the published sources below. Do not base decisions about your care on it.',
};

export const overdueNotice: NoticeWords = {
  lead: 'Review overdue.',
  text: 'The day of its next review has passed, so newer findings may be missing. Ask your doctor what has changed.',
};

export const generalNotice: NoticeWords = {
  lead: 'For general information only.',
  text: 'This page is not advice about your own care. Talk with your own doctor before you start, change or stop a treatment.',
};

/** What the clinic earns by, which each clinic says in its own words. */
export function paymentNotice(site: Site): NoticeWords {
  const example = isPlaceholder(site, 'conflictOfInterest') ? ' (This is an example: the clinic has not filled in yet what holds for it.)' : '';
  return { lead: 'How we are paid.', text: `${site.conflictOfInterest}${example}` };
}
