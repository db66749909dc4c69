// The one door to the content lets readers see what is published, and only that.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { libraryWith } from '../../support/library';
import { placebo, relapse } from '../../support/words';

const four = [
  { slug: 'old', fields: { publishedOn: '2026-01-10' } },
  { slug: 'new', fields: { publishedOn: '2026-05-10', aliases: ['newer'] } },
  { slug: 'future', fields: { publishedOn: '2026-07-01' } },
  { slug: 'gone', fields: { publishedOn: '2026-01-01', expiresOn: '2026-05-31' } },
  { slug: 'draft', fields: { draft: true } },
];
const slugsIn = (articles: readonly { slug: string }[]) => articles.map(({ slug }) => slug);

test('readers see what is published, newest first', async () => {
  expect(slugsIn(await libraryWith(four).listArticles())).toEqual(['new', 'old']);
});

test('an article that is not published cannot be opened by its name', async () => {
  const library = libraryWith(four);
  for (const slug of ['future', 'gone', 'draft', 'nothing', '../old', '__proto__', '']) expect(await library.findArticle(slug)).toBeUndefined();
  expect((await library.findArticle('old'))?.title).toBe('Sleeping well after an injury');
});

test('a scheduled article appears when its time has come, with nothing built again', async () => {
  expect(slugsIn(await libraryWith(four, { now: '2026-07-01T03:59:59Z' }).listArticles())).not.toContain('future');
  expect(slugsIn(await libraryWith(four, { now: '2026-07-01T04:00:00Z' }).listArticles())).toContain('future');
});

test('a build knows every address that may ever be asked for, and no draft', async () => {
  expect(slugsIn(await libraryWith(four).listRoutes())).toEqual(['future', 'new', 'newer', 'old', 'gone']);
});

test('an old name leads to the present one', async () => {
  expect(await libraryWith(four).findAlias('newer')).toBe('new');
  expect(await libraryWith(four).findAlias('nothing')).toBeUndefined();
});

test('whoever works on the content sees drafts and scheduled articles too', async () => {
  const library = libraryWith(four, { showsUnpublished: true });
  expect(slugsIn(await library.listArticles())).toEqual(['future', 'new', 'draft', 'old', 'gone']);
  expect(await library.findArticle('draft')).toBeDefined();
});

test('a list is made without opening a single text', async () => {
  const library = libraryWith(four);
  rmSync(join(library.folder, 'Article'), { recursive: true });
  const articles = await library.listArticles();
  expect(slugsIn(articles)).toEqual(['new', 'old']);
  expect(JSON.stringify(articles)).not.toContain('Rest.');
});

test('the glossary goes from A to Z, and names the published articles that use a word, newest first', async () => {
  const articles = [
    { slug: 'old', fields: { publishedOn: '2026-01-10' }, body: 'On placebo.' },
    { slug: 'new', fields: { publishedOn: '2026-05-10' }, body: 'Two placebos.' },
    { slug: 'draft', fields: { draft: true }, body: 'A placebo.' },
    { slug: 'other', body: 'Rest.' },
  ];
  const glossary = await libraryWith(articles, { terms: [relapse, placebo] }).listGlossary();
  expect(glossary.map(({ term, articles: users }) => [term.term, slugsIn(users)])).toEqual([
    ['placebo', ['new', 'old']],
    ['relapse', []],
  ]);
});

test('what to read next is what the editor named, then what shares most topics', async () => {
  const library = libraryWith([
    { slug: 'here', fields: { topics: ['sleep', 'pain'], related: ['named'] } },
    { slug: 'named', fields: { topics: ['cost'] } },
    { slug: 'both', fields: { topics: ['sleep', 'pain'] } },
    { slug: 'one', fields: { topics: ['pain'], publishedOn: '2026-03-01' } },
    { slug: 'other', fields: { topics: ['sleep'], publishedOn: '2026-02-01' } },
    { slug: 'none', fields: { topics: ['cost'] } },
  ]);
  const here = await library.findArticle('here');
  expect(here && slugsIn(await library.listRelated(here))).toEqual(['named', 'both', 'one']);
});
