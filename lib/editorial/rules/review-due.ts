import { z } from 'zod';
import { dueWithinDays, reviewDueOn } from '../../content/review';
import { daysBetween } from '../../site/dates';
import type { Rule } from '../rule';

const day = z.iso.date().optional().catch(undefined);
const dates = z.object({ reviewedOn: day, reviewDueOn: day, expiresOn: z.string().optional().catch(undefined) });

export const reviewDue: Rule = {
  name: 'review-due',
  group: 'review',
  looksBeyond: true,
  reason: 'Medicine moves on; an article that nobody has looked at for a year may by now be wrong.',
  of: ['articles'],
  check(source, { today }) {
    const found = dates.catch({}).parse(source.fields);
    const dueOn = reviewDueOn(found);
    // What has expired is shown to nobody.
    if (!dueOn || (found.expiresOn && found.expiresOn.slice(0, 10) <= today)) return [];
    const daysLeft = daysBetween(today, dueOn);
    if (daysLeft > dueWithinDays) return [];
    const place = source.where([found.reviewDueOn ? 'reviewDueOn' : 'reviewedOn']);
    if (daysLeft >= 0)
      return [{ ...place, severity: 'warning', message: `the next review is due on ${dueOn}, ${inDays(daysLeft)}; ask the reviewer now` }];
    const message = `the next review was due on ${dueOn}, ${-daysLeft} ${daysLeft === -1 ? 'day' : 'days'} ago; have it reviewed and write the day to \`reviewedOn\`, or take it off the site with \`draft: true\``;
    return [{ ...place, message }];
  },
  samples: {
    ok: [
      { fields: { reviewedOn: '2025-04-01' } },
      { fields: { reviewedOn: '2024-01-01', reviewDueOn: '2026-06-01' } },
      { fields: { reviewedOn: '2024-01-01', expiresOn: '2026-01-31' } },
      { fields: { reviewedOn: undefined, sample: 'true' } },
    ],
    notOk: [
      {
        fields: { reviewedOn: '«2025-01-31»' },
        says: [
          'the next review was due on 2026-01-31, 1 day ago; have it reviewed and write the day to `reviewedOn`, or take it off the site with `draft: true`',
        ],
      },
      { fields: { reviewDueOn: '«2026-02-11»' }, says: ['the next review is due on 2026-02-11, in 10 days; ask the reviewer now'] },
    ],
  },
};

function inDays(days: number): string {
  if (days === 0) return 'today';
  return days === 1 ? 'tomorrow' : `in ${days} days`;
}
