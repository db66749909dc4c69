// Every address that a page of content can have, now or when its day comes, and no other.
import { drawnFirst } from '@/lib/content/library';
import { articleListPages, contentPaths, personListPages, topicListPages } from '@/lib/publishing/routes';
import { libraryWith } from '../../support/library';

const many = Array.from({ length: 30 }, (_, number) => ({
  slug: `text-${number}`,
  fields: { topics: number < 13 ? ['sleep', 'pain'] : ['pain'], ...(number === 0 && { aliases: ['first-name'] }) },
}));

test('articles have an address each, and one for each former name', async () => {
  const library = libraryWith([...many, { slug: 'draft', fields: { draft: true } }, { slug: 'later', fields: { publishedOn: '2030-01-01' } }]);
  const paths = await contentPaths(library, 'first');
  expect(paths['/[language]/articles/[slug]']).toHaveLength(32);
  expect(paths['/[language]/articles/[slug]']).toEqual(expect.arrayContaining(['/first/articles/later', '/first/articles/first-name']));
  expect(paths['/[language]/articles/[slug]']).not.toContain('/first/articles/draft');
});

test('a list has as many pages as its articles fill, those that are still to come among them', async () => {
  const scheduled = Array.from({ length: 7 }, (_, number) => ({ slug: `later-${number}`, fields: { publishedOn: '2030-01-01' } }));
  expect(await articleListPages(libraryWith(many))).toHaveLength(3);
  expect((await articleListPages(libraryWith([...many, ...scheduled]))).map(({ number }) => number)).toEqual(['1', '2', '3', '4']);
});

test('topics and people have as many pages as they have articles for', async () => {
  const people = ['care-team', 'clinical-board', 'nobody'].map((slug) => ({ slug }));
  const library = libraryWith(many, { topics: [{ slug: 'sleep' }, { slug: 'pain' }, { slug: 'new' }], people });
  const counted = async (pages: Promise<{ slug?: string; topic?: string }[]>) => {
    const counts = new Map<string, number>();
    for (const { slug, topic } of await pages) counts.set(slug ?? topic ?? '', (counts.get(slug ?? topic ?? '') ?? 0) + 1);
    return [...counts];
  };
  expect(await counted(topicListPages(library))).toEqual([
    ['sleep', 2],
    ['pain', 3],
    ['new', 1],
  ]);
  expect(await counted(personListPages(library))).toEqual([
    ['care-team', 3],
    ['clinical-board', 3],
    ['nobody', 1],
  ]);
});

test('a build draws the newest of many pages; whoever works on the content gets all', async () => {
  const numbers = Array.from({ length: 150 }, (_, number) => number);
  expect(libraryWith([]).drawnByBuild(numbers)).toEqual(numbers.slice(0, drawnFirst));
  expect(libraryWith([]).drawnByBuild(numbers, 2)).toEqual([0, 1]);
  expect(libraryWith([], { showsUnpublished: true }).drawnByBuild(numbers, 2)).toEqual(numbers);
});
