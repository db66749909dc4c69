import { z } from 'zod';
import { slugPattern } from '../../content/slug';
import { chosenFrom, nameOf } from '../explain';
import { isDraft } from '../garden';
import type { Rule } from '../rule';
import type { Path } from '../yaml';

/** The names that a file uses; a faulty value counts as none here, because `shape` reports it. */
const names = z.object({
  author: z.string().optional().catch(undefined),
  reviewer: z.string().optional().catch(undefined),
  topics: z.array(z.unknown()).catch([]),
  related: z.array(z.unknown()).catch([]),
  seeAlso: z.array(z.unknown()).catch([]),
});

export const knownNames: Rule = {
  name: 'known-names',
  reason: 'A reader must be able to see who stands behind an article, and where to read on.',
  of: ['articles', 'glossary'],
  check(source, garden) {
    const used = names.safeParse(source.fields);
    if (!used.success) return [];
    const { author, reviewer, topics, related, seeAlso } = used.data;
    const uses: Use[] = [
      { path: ['author'], value: author, home: 'people' },
      { path: ['reviewer'], value: reviewer, home: 'people' },
      ...topics.map((value, index) => ({ path: ['topics', index], value, home: 'topics' as const })),
      ...related.map((value, index) => ({ path: ['related', index], value, home: 'articles' as const })),
      ...seeAlso.map((value, index) => ({ path: ['seeAlso', index], value, home: 'glossary' as const })),
    ];
    return uses.flatMap(({ path, value, home }) => {
      const known = garden[home].map(({ slug }) => slug).filter((slug) => slugPattern.test(slug));
      // A name that no file can have is reported by `shape`.
      if (typeof value !== 'string' || !slugPattern.test(value)) return [];
      if (path[0] === 'related' && !isDraft(source) && garden.articles.some((article) => article.slug === value && isDraft(article))) {
        return [
          {
            ...source.where(path),
            message: `${nameOf(path)} is ${JSON.stringify(value)}, which is a draft, expected an article that readers can open`,
          },
        ];
      }
      if (known.includes(value)) return [];
      return [
        {
          ...source.where(path),
          message: `${nameOf(path)} is ${JSON.stringify(value)}, expected the name of a file in content/${home}, ${chosenFrom(known, value)}`,
        },
      ];
    });
  },
};

interface Use {
  path: Path;
  value: unknown;
  home: 'people' | 'topics' | 'articles' | 'glossary';
}
