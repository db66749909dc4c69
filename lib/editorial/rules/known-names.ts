import { z } from 'zod';
import { slugPattern } from '../../content/slug';
import { chosenFrom, nameOf } from '../explain';
import { type Garden, isDraft } from '../garden';
import { registerOf } from '../garden/register';
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
  group: 'shape',
  isLaw: true,
  looksBeyond: true,
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
      // A name that no file can have is reported by `shape`.
      if (typeof value !== 'string' || !slugPattern.test(value)) return [];
      const says = (what: string) => [{ ...source.where(path), message: `${nameOf(path)} is ${JSON.stringify(value)}, ${what}` }];
      if (home === 'articles') {
        if (value === source.slug) return says('which is this article itself, expected another one');
        const state = registerOf(garden).articles.get(value)?.state;
        if (state === 'draft' && !isDraft(source)) return says('which is a draft, expected an article that readers can open');
        if (state === 'expired' && !isDraft(source)) return says('which has expired, expected an article that readers can open');
      }
      if (registerOf(garden).names[home].has(value)) return [];
      return says(`expected the name of a file in ${garden.folder}/${home}, ${chosenFrom(namesIn(home, garden), value)}`);
    });
  },
  samples: {
    ok: [{ fields: { author: 'clinical-board' } }, { fields: { topics: '[sleep]' } }],
    notOk: [
      {
        fields: { author: '«care-taem»' },
        says: ['`author` is "care-taem", expected the name of a file in content/people, care-team (one of: care-team, clinical-board)'],
      },
      { fields: { related: '[«new»]' }, says: ['`related` item 1 is "new", which is this article itself, expected another one'] },
      {
        fields: { related: '[«half-done»]' },
        files: { 'content/articles/half-done.md': '---\ndraft: true\n---\n\nRest.\n' },
        says: ['`related` item 1 is "half-done", which is a draft, expected an article that readers can open'],
      },
      {
        fields: { related: '[«old-news»]' },
        files: { 'content/articles/old-news.md': '---\npublishedOn: 2025-01-01\nexpiresOn: 2025-06-01\n---\n\nRest.\n' },
        says: ['`related` item 1 is "old-news", which has expired, expected an article that readers can open'],
      },
    ],
  },
};

interface Use {
  path: Path;
  value: unknown;
  home: 'people' | 'topics' | 'articles' | 'glossary';
}

function namesIn(home: Use['home'], garden: Garden): string[] {
  return garden[home].map(({ slug }) => slug).filter((slug) => slugPattern.test(slug));
}
