import { z } from 'zod';
import type { Remark, Rule } from '../rule';

const listed = z.object({
  references: z
    .array(
      z
        .object({ id: z.string().catch(''), doi: z.string().optional().catch(undefined), url: z.string().optional().catch(undefined) })
        .catch({ id: '', doi: undefined, url: undefined }),
    )
    .catch([]),
});

export const sameSource: Rule = {
  name: 'same-source',
  group: 'shape',
  reason: 'One paper with two numbers looks like two papers that agree.',
  of: ['articles'],
  check(source) {
    const { references } = listed.catch({ references: [] }).parse(source.fields);
    const first = new Map<string, string>();
    return references.flatMap(({ id, doi, url }, index): Remark[] => {
      const field = doi ? 'doi' : 'url';
      const at = { ...source.where(['references', index, field]) };
      const address = (doi ?? url)
        ?.replace(/[.,;)]+$/, '')
        .replace(/\/$/, '')
        .toLowerCase();
      if (address === undefined) return [];
      const twin = first.get(address);
      if (twin !== undefined)
        return [
          { ...at, message: `the reference ${JSON.stringify(id)} leads to the same place as ${JSON.stringify(twin)}, expected each source once` },
        ];
      first.set(address, id);
      if (doi && /[.,;]$/.test(doi))
        return [
          {
            ...at,
            message: `the \`doi\` ends with ${JSON.stringify(doi.at(-1))}, which belongs to the sentence that it was copied from; take it away`,
          },
        ];
      const inside = /^https?:\/\/(?:dx\.)?doi\.org\/(10\..+)$/i.exec(url ?? '')?.[1];
      return inside && !doi ? [{ ...at, message: `the \`url\` is that of a DOI, expected \`doi: ${inside}\` instead` }] : [];
    });
  },
  samples: {
    ok: [{ fields: { references: '[{ id: a, doi: 10.1000/a }, { id: b, doi: 10.1000/b }, { id: c, url: "https://example.org/c" }]' } }, {}],
    notOk: [
      {
        fields: { references: '[{ id: a, doi: 10.1000/A }, { id: b, doi: «10.1000/a» }]' },
        says: ['the reference "b" leads to the same place as "a", expected each source once'],
      },
      {
        fields: { references: '[{ id: a, url: «"https://doi.org/10.1000/a"» }]' },
        says: ['the `url` is that of a DOI, expected `doi: 10.1000/a` instead'],
      },
      {
        fields: { references: '[{ id: a, doi: «10.1000/a.» }]' },
        says: ['the `doi` ends with ".", which belongs to the sentence that it was copied from; take it away'],
      },
    ],
  },
};
