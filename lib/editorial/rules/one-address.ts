import { addresses } from '../../site/addresses';
import { aliasesOf } from '../addresses/holder';
import { type Garden, pathOf } from '../garden';
import { folded, registerOf } from '../garden/register';
import type { Remark, Rule } from '../rule';
import type { Source } from '../source';

export const oneAddress: Rule = {
  name: 'one-address',
  group: 'shape',
  isLaw: true,
  looksBeyond: true,
  reason: 'Two articles at one address would hide each other, and nobody could say which one a reader saw.',
  of: ['articles'],
  check(source, garden) {
    const { twins, holders } = registerOf(garden);
    const twin = twins.get(folded(source.slug))?.find((other) => other.source !== source)?.source ?? strayTwin(source.slug, garden);
    const named = twin
      ? [{ line: 1, column: 1, message: `the address ${source.slug} is also that of ${twin.file}, expected one file for each address` }]
      : [];
    const aliases = aliasesOf(source).flatMap((alias, index) => {
      const all = holders.get(folded(alias)) ?? [];
      // An article's own name is no former name of it either.
      const holder = all.find((entry) => entry.source !== source || folded(entry.slug) === folded(alias))?.source;
      return holder
        ? [
            {
              ...source.where(['aliases', index]),
              message: `\`aliases\` item ${index + 1} is ${JSON.stringify(alias)}, which belongs to ${holder.file}, expected a name that no other article has`,
            },
          ]
        : [];
    });
    return [...named, ...aliases, ...retiredRemarks(source, garden)];
  },
  samples: {
    ok: [{ fields: { aliases: '[resting-well]' } }],
    notOk: [
      {
        fields: { aliases: '[«resting-well»]' },
        files: { 'content/retired.yml': 'retired: [{ slug: resting-well, retiredOn: 2026-01-01 }]' },
        says: ['`aliases` item 1 is "resting-well", which was retired; take it off content/retired.yml, or choose another'],
      },
      {
        fields: { aliases: '[«sleep-basics»]' },
        files: { 'content/articles/sleep-basics.md': '---\ntitle: Sleep basics\n---\n\nRest.\n' },
        says: ['`aliases` item 1 is "sleep-basics", which belongs to content/articles/sleep-basics.md, expected a name that no other article has'],
      },
      {
        file: 'content/articles/Sleep-Basics.md',
        files: { 'content/articles/sleep-basics.md': '---\ntitle: Sleep basics\n---\n\nRest.\n' },
        at: '1:1',
        says: ['the address Sleep-Basics is also that of content/articles/sleep-basics.md, expected one file for each address'],
      },
    ],
  },
};

/** An address cannot be gone and lead to an article as well. */
function retiredRemarks(source: Source, garden: Garden): Remark[] {
  const { gone } = registerOf(garden);
  const isGone = (slug: string) => gone.has(pathOf(garden, addresses.article(slug)));
  const help = `was retired; take it off ${garden.retired.file}, or choose another`;
  const own = isGone(source.slug) ? [{ line: 1, column: 1, message: `the address ${source.slug} ${help}` }] : [];
  const former = aliasesOf(source).flatMap((alias, index) =>
    isGone(alias)
      ? [{ ...source.where(['aliases', index]), message: `\`aliases\` item ${index + 1} is ${JSON.stringify(alias)}, which ${help}` }]
      : [],
  );
  return [...own, ...former];
}

function strayTwin(slug: string, garden: Garden) {
  const file = garden.strays.find(
    (stray) => stray.startsWith(`${garden.folder}/articles/`) && folded(stray.replace(/^.*\//, '').replace(/\.[^.]*$/, '')) === folded(slug),
  );
  return file ? { file } : undefined;
}
