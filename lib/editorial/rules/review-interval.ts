import { z } from 'zod';
import { articleLimits } from '../../content/article';
import { addMonths } from '../../site/dates';
import { isAboutTreatment } from '../language/treatments';
import type { Rule } from '../rule';

const dates = z.object({ reviewedOn: z.iso.date(), reviewDueOn: z.iso.date() });

/** Texts about nothing that is prescribed age more slowly. */
const mostMonthsElsewhere = 36;

export const reviewInterval: Rule = {
  name: 'review-interval',
  group: 'review',
  reason: 'Labels and warnings of medicines change within a year; a page about one must be looked at as often.',
  of: ['articles'],
  check(source) {
    const found = dates.safeParse(source.fields).data;
    if (!found) return [];
    const months = isAboutTreatment(source) ? articleLimits.reviewMonths : mostMonthsElsewhere;
    const latest = addMonths(found.reviewedOn, months);
    if (found.reviewDueOn <= latest) return [];
    const message = `\`reviewDueOn\` is ${JSON.stringify(found.reviewDueOn)}, more than ${months} months after the last review, expected ${latest} or earlier`;
    return [{ ...source.where(['reviewDueOn']), message }];
  },
  samples: {
    ok: [
      { fields: { title: 'Ketamine and sleep', reviewedOn: '2026-01-09', reviewDueOn: '2027-01-09' } },
      { fields: { reviewedOn: '2026-01-09', reviewDueOn: '2028-01-09' } },
      {},
    ],
    notOk: [
      {
        fields: { title: 'Ketamine and sleep', reviewedOn: '2026-01-09', reviewDueOn: '«2027-01-10»' },
        says: ['`reviewDueOn` is "2027-01-10", more than 12 months after the last review, expected 2027-01-09 or earlier'],
      },
      {
        fields: { reviewedOn: '2026-01-09', reviewDueOn: '«2030-01-09»' },
        says: ['`reviewDueOn` is "2030-01-09", more than 36 months after the last review, expected 2029-01-09 or earlier'],
      },
    ],
  },
};
