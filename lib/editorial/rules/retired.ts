import { retiredFile } from '../../content/retired';
import { isSameAddress } from '../addresses/holder';
import { chosenFrom } from '../explain';
import { isDraft } from '../garden';
import type { Remark, Rule } from '../rule';

export const retired: Rule = {
  name: 'retired',
  group: 'shape',
  isLaw: true,
  looksBeyond: true,
  reason: 'A reader who comes to a page that was taken down should hear so, and be led to one that is there.',
  of: ['retired'],
  check(source, garden) {
    const parsed = retiredFile.safeParse(source.fields ?? {});
    if (!parsed.success) return [];
    const readable = garden.articles.filter((article) => !isDraft(article)).map(({ slug }) => slug);
    return parsed.data.retired.flatMap(({ slug, instead }, index): Remark[] => {
      const first = parsed.data.retired.findIndex((other) => isSameAddress(other.slug, slug));
      const twice =
        first < index
          ? [
              {
                ...source.where(['retired', index, 'slug']),
                message: `${JSON.stringify(slug)} stands here twice, expected each address once (first: item ${first + 1})`,
              },
            ]
          : [];
      const lost =
        instead !== undefined && !readable.includes(instead)
          ? [
              {
                ...source.where(['retired', index, 'instead']),
                message: `\`instead\` of ${slug} is ${JSON.stringify(instead)}, expected an article that readers can open, ${chosenFrom(readable, instead)}`,
              },
            ]
          : [];
      return [...twice, ...lost];
    });
  },
  samples: {
    ok: [{ file: 'content/retired.yml', text: 'retired: [{ slug: old, retiredOn: 2026-01-01 }]\n' }],
    notOk: [
      {
        file: 'content/retired.yml',
        text: 'retired:\n  - { slug: old, retiredOn: 2026-01-01, instead: «nothing» }\n  - { slug: «old», retiredOn: 2026-01-01 }\n',
        says: [
          '`instead` of old is "nothing", expected an article that readers can open, one of: none yet',
          '"old" stands here twice, expected each address once (first: item 1)',
        ],
      },
    ],
  },
};
