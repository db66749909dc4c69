import { z } from 'zod';
import type { Rule } from '../rule';

const dates = z.object({ updatedOn: z.iso.date(), reviewedOn: z.iso.date() });

export const changedSinceReview: Rule = {
  name: 'changed-since-review',
  group: 'review',
  reason: 'A change of substance that came after the review was never looked at by a clinician, though the page says "reviewed".',
  of: ['articles'],
  check(source) {
    const found = dates.safeParse(source.fields).data;
    if (!found || found.updatedOn <= found.reviewedOn) return [];
    const message = `the text changed on ${found.updatedOn}, after its review on ${found.reviewedOn}; have the change looked at before the next whole review`;
    return [{ ...source.where(['updatedOn']), severity: 'warning', message }];
  },
  samples: {
    ok: [{}, { fields: { updatedOn: '2026-01-09' } }],
    notOk: [
      {
        fields: { updatedOn: '«2026-01-20»' },
        says: ['the text changed on 2026-01-20, after its review on 2026-01-09; have the change looked at before the next whole review'],
      },
    ],
  },
};
