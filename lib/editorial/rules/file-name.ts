import { slugMost, slugPattern } from '../../content/slug';
import { takenSegments } from '../../site/addresses';
import type { Rule } from '../rule';

export const fileName: Rule = {
  name: 'file-name',
  group: 'shape',
  isLaw: true,
  reason: 'The name of the file is the address of the page, which readers share and print.',
  of: ['articles', 'people', 'topics', 'pages', 'glossary'],
  check(source) {
    const { slug } = source;
    if (!slugPattern.test(slug))
      return [
        {
          ...start,
          message: `the file is called ${JSON.stringify(`${slug}.md`)}, expected lower-case letters, digits and hyphens, like ${suggestion(slug)}.md`,
        },
      ];
    if (slug.length > slugMost) return [{ ...start, message: `the name of the file has ${slug.length} characters, expected ${slugMost} or fewer` }];
    if (source.collection === 'pages' && takenSegments.some((segment) => segment === slug)) {
      return [{ ...start, message: `the address /${slug} is taken by the site itself, expected another name for the file` }];
    }
    return [];
  },
  samples: {
    ok: [{ file: 'content/articles/sleep-2.md' }, { file: 'content/pages/fees.md' }],
    notOk: [
      {
        file: 'content/articles/Sleep_2.md',
        at: '1:1',
        says: ['the file is called "Sleep_2.md", expected lower-case letters, digits and hyphens, like sleep-2.md'],
      },
      {
        file: 'content/pages/search.md',
        at: '1:1',
        says: ['the address /search is taken by the site itself, expected another name for the file'],
      },
    ],
  },
};

const start = { line: 1, column: 1 };

function suggestion(slug: string): string {
  const plain = slug
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return plain || 'a-plain-name';
}
