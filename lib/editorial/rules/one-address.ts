import { aliasesOf, isSameAddress } from '../addresses/holder';
import { retiredFileName, retiredIn } from '../addresses/retired-list';
import type { Garden } from '../garden';
import type { Remark, Rule } from '../rule';
import type { Source } from '../source';

export const oneAddress: Rule = {
  name: 'one-address',
  reason: 'Two articles at one address would hide each other, and nobody could say which one a reader saw.',
  of: ['articles'],
  check(source, garden) {
    const others = garden.articles.filter((other) => other.file !== source.file);
    const twin = others.find((other) => isSameAddress(other.slug, source.slug)) ?? strayTwin(source.slug, garden);
    const named = twin
      ? [{ line: 1, column: 1, message: `the address ${source.slug} is also that of ${twin.file}, expected one file for each address` }]
      : [];
    const aliases = aliasesOf(source).flatMap((alias, index) => {
      const holder =
        garden.articles.find((other) => isSameAddress(other.slug, alias)) ??
        others.find((other) => aliasesOf(other).some((theirs) => isSameAddress(theirs, alias)));
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
};

/** An address cannot be gone and lead to an article as well. */
function retiredRemarks(source: Source, garden: Garden): Remark[] {
  const gone = retiredIn(garden).map(({ slug }) => slug);
  const help = `was retired; take it off ${retiredFileName}, or choose another`;
  const own = gone.includes(source.slug) ? [{ line: 1, column: 1, message: `the address ${source.slug} ${help}` }] : [];
  const former = aliasesOf(source).flatMap((alias, index) =>
    gone.includes(alias)
      ? [{ ...source.where(['aliases', index]), message: `\`aliases\` item ${index + 1} is ${JSON.stringify(alias)}, which ${help}` }]
      : [],
  );
  return [...own, ...former];
}

function strayTwin(slug: string, garden: Garden) {
  const file = garden.strays.find(
    (stray) => stray.startsWith('content/articles/') && isSameAddress(stray.replace(/^.*\//, '').replace(/\.[^.]*$/, ''), slug),
  );
  return file ? { file } : undefined;
}
