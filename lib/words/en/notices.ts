// What must be said beside a health text wherever it is shown: on the page, in a feed, in the answer to a machine.

export const notices = {
  sample: {
    lead: 'Sample article.',
    text: 'No clinician has reviewed it. It was drafted from the published sources below. Do not base decisions about your care on it.',
  },
  overdue: {
    lead: 'Review overdue.',
    text: 'The day of its next review has passed, so newer findings may be missing. Ask your doctor what has changed.',
  },
  general: {
    lead: 'For general information only.',
    text: 'This page is not advice about your own care. Talk with your own doctor before you start, change or stop a treatment.',
  },
  payment: { lead: 'How we are paid.', example: '(This is an example: the clinic has not filled in yet what holds for it.)' },
  // Seen by those who work on an article, before and after its readers.
  draft: { lead: 'Draft.', text: 'Readers do not see this page. Remove `draft: true` to publish the article.' },
  scheduled: { lead: 'Scheduled.', text: 'Readers do not see this page yet. They will from its publication date on.' },
  expired: { lead: 'Expired.', text: 'Readers do not find this page any more.' },
};

export type NoticeWords = typeof notices;
