import { z } from 'zod';
import type { Garden } from '../garden';
import type { Rule } from '../rule';

const withAliases = z.object({ aliases: z.array(z.string()).catch([]) });

export const oneAddress: Rule = {
  name: 'one-address',
  reason: 'Two articles at one address would hide each other, and nobody could say which one a reader saw.',
  of: ['articles'],
  check(source, garden) {
    const others = garden.articles.filter((other) => other.file !== source.file);
    const twin = others.find((other) => sameAddress(other.slug, source.slug)) ?? strayTwin(source.slug, garden);
    const named = twin
      ? [{ line: 1, column: 1, message: `the address ${source.slug} is also that of ${twin.file}, expected one file for each address` }]
      : [];
    const aliases = aliasesOf(source.fields).flatMap((alias, index) => {
      const holder =
        garden.articles.find((other) => sameAddress(other.slug, alias)) ??
        others.find((other) => aliasesOf(other.fields).some((theirs) => sameAddress(theirs, alias)));
      return holder
        ? [
            {
              ...source.where(['aliases', index]),
              message: `\`aliases\` item ${index + 1} is ${JSON.stringify(alias)}, which belongs to ${holder.file}, expected a name that no other article has`,
            },
          ]
        : [];
    });
    return [...named, ...aliases];
  },
};

/** Some disks and some people do not tell A from a, or the two ways to write an accent. */
function sameAddress(a: string, b: string): boolean {
  return a.normalize('NFKC').toLowerCase() === b.normalize('NFKC').toLowerCase();
}

function strayTwin(slug: string, garden: Garden) {
  const file = garden.strays.find(
    (stray) => stray.startsWith('content/articles/') && sameAddress(stray.replace(/^.*\//, '').replace(/\.[^.]*$/, ''), slug),
  );
  return file ? { file } : undefined;
}

function aliasesOf(fields: unknown): string[] {
  return withAliases.safeParse(fields).data?.aliases ?? [];
}
