import { z } from 'zod';
import type { Rule } from '../rule';

const marked = z.object({ sample: z.literal(true), reviewer: z.string().optional().catch(undefined), reviewedOn: z.unknown() });

export const sampleOrReviewed: Rule = {
  name: 'sample-or-reviewed',
  group: 'review',
  reason: 'A page that says "no clinician has reviewed this" and names a reviewer leaves readers to guess which is true.',
  of: ['articles'],
  check(source) {
    const found = marked.safeParse(source.fields).data;
    const field = found?.reviewer !== undefined ? 'reviewer' : found?.reviewedOn !== undefined ? 'reviewedOn' : undefined;
    if (!field) return [];
    return [
      { ...source.where([field]), message: `\`${field}\` is given, and \`sample: true\` says that nobody has reviewed it, expected one of the two` },
    ];
  },
  samples: {
    ok: [{}, { fields: { reviewer: undefined, reviewedOn: undefined, sample: 'true' } }],
    notOk: [
      {
        fields: { reviewer: '«clinical-board»', sample: 'true' },
        says: ['`reviewer` is given, and `sample: true` says that nobody has reviewed it, expected one of the two'],
      },
      {
        fields: { reviewer: undefined, reviewedOn: '«2026-01-09»', sample: 'true' },
        says: ['`reviewedOn` is given, and `sample: true` says that nobody has reviewed it, expected one of the two'],
      },
    ],
  },
};
