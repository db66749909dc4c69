import { z } from 'zod';
import type { Rule } from '../rule';

const names = z.object({ author: z.string(), reviewer: z.string() });

export const secondPairOfEyes: Rule = {
  name: 'second-pair-of-eyes',
  group: 'review',
  reason: 'Nobody sees their own mistakes; "reviewed" promises a reader that somebody else has looked.',
  of: ['articles'],
  check(source) {
    const found = names.safeParse(source.fields).data;
    if (found?.author !== found?.reviewer || !found) return [];
    return [
      { ...source.where(['reviewer']), message: `\`reviewer\` is ${JSON.stringify(found.reviewer)}, who also wrote it, expected somebody else` },
    ];
  },
  samples: {
    ok: [{}, { fields: { reviewer: undefined, reviewedOn: undefined, sample: 'true' } }],
    notOk: [{ fields: { reviewer: '«care-team»' }, says: ['`reviewer` is "care-team", who also wrote it, expected somebody else'] }],
  },
};
