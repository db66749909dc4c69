import { z } from 'zod';
import { nameOf } from '../explain';
import type { Rule } from '../rule';

const day = z.iso.date().optional().catch(undefined);
const dates = z.object({ reviewedOn: day, updatedOn: day });

export const reviewDates: Rule = {
  name: 'review-dates',
  group: 'review',
  looksBeyond: true,
  reason: 'A review that lies in the future has not happened, and a reader would trust it.',
  of: ['articles'],
  check(source, { today }) {
    const found = dates.catch({}).parse(source.fields);
    return (['reviewedOn', 'updatedOn'] as const).flatMap((field) => {
      const value = found[field];
      if (value === undefined || value <= today) return [];
      const message = `${nameOf([field])} is ${JSON.stringify(value)}, which lies in the future, expected ${today} or a day before it`;
      return [{ ...source.where([field]), message }];
    });
  },
  samples: {
    ok: [
      { fields: { reviewedOn: '2026-02-01' } },
      { fields: { reviewedOn: '2025-12-01', updatedOn: '2026-01-20' } },
      { fields: { publishedOn: '2026-03-01' } },
    ],
    notOk: [
      {
        fields: { reviewedOn: '«2026-02-02»' },
        says: ['`reviewedOn` is "2026-02-02", which lies in the future, expected 2026-02-01 or a day before it'],
      },
    ],
  },
};
