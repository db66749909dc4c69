import { z } from 'zod';
import type { Rule } from '../rule';

const listed = z.object({
  references: z.array(z.object({ id: z.string().catch(''), status: z.array(z.unknown()).catch([]) }).catch({ id: '', status: [] })).catch([]),
});

export const retractedSources: Rule = {
  name: 'retracted-sources',
  group: 'claims',
  reason: 'What rests on a paper that was taken back may be wrong, whoever else still repeats it.',
  of: ['articles'],
  check(source) {
    const { references } = listed.catch({ references: [] }).parse(source.fields);
    return references.flatMap(({ id, status }, index) =>
      status.includes('retracted')
        ? [
            {
              ...source.where(['references', index, 'status']),
              message: `the reference ${JSON.stringify(id)} was retracted; take out what rests on it, or say in the text that it was taken back`,
            },
          ]
        : [],
    );
  },
  samples: {
    ok: [{ fields: { references: '[{ id: a, status: [peer-reviewed, corrected] }, { id: b }]' } }],
    notOk: [
      {
        fields: { references: '[{ id: a, status: «[peer-reviewed, retracted]» }]' },
        says: ['the reference "a" was retracted; take out what rests on it, or say in the text that it was taken back'],
      },
    ],
  },
};
