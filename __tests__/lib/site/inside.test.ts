// Where the pages of a language lie inside, and what of it anybody outside can see: nothing.
import { expect, test } from '@jest/globals';
import { drawnPath, listPageRewrites } from '@/lib/serving/list-pages.mjs';
import { refusalsAt } from '@/lib/serving/refusing/refusal-pages';
import { languageRewrites, outside, translatedIn } from '@/lib/site/languages/inside.mjs';
import { listLanguages } from '@/lib/site/site';

/** Whether Next leads an address to a page of the first language. */
function isFirst(path: string, translated: string[] = ['es']): boolean {
  const [, rule] = languageRewrites(translated);
  return new RegExp(`^/(${rule?.source.slice('/:path('.length, -1)})$`).test(path);
}

test('the languages that the server knows are those of the content', () => {
  expect(translatedIn(process.cwd())).toEqual(listLanguages().slice(1));
});

test('the first language has no name in an address, and another keeps its own', () => {
  expect(['/first', '/first/articles', '/es', '/es/articles', '/firsthand'].map(outside)).toEqual([
    '/',
    '/articles',
    '/es',
    '/es/articles',
    '/firsthand',
  ]);
});

test.each(['/articles', '/about', '/espresso', '/apiary', '/articles/x', '/inboxes'])('%s is a page of the first language', (path) => {
  expect(isFirst(path)).toBe(true);
});

test.each([
  '/es',
  '/es/articles',
  '/first/articles/x/markdown',
  '/api/articles',
  '/inbox',
  '/inbox/x',
  '/_next/static/a.css',
  '/robots.txt',
  '/sitemap.xml',
  '/sitemap/1.xml',
])('%s is none', (path) => {
  expect(isFirst(path)).toBe(false);
});

test('without a second language, its name is an address like any other', () => {
  expect(isFirst('/es/articles', [])).toBe(true);
});

test('page 2 of a list is drawn in each language', () => {
  expect(drawnPath('/articles', '2')).toBe('/articles/pages/2');
  expect(drawnPath('/es/topics/seguridad', '2')).toBe('/es/topics/seguridad/pages/2');
  expect(drawnPath('/es/about', '2')).toBe('/es/about');
  expect(listPageRewrites(['es']).map(({ source, destination }) => `${source} ${destination}`)).toContain('/es/articles /es/articles/pages/:number');
  expect(listPageRewrites([]).map(({ source, destination }) => `${source} ${destination}`)).toContain('/articles /first/articles/pages/:number');
});

test('a refusal is said in the language of the address', () => {
  const pages = (words: string) => ({
    notSent: held(words),
    notChanged: held(words),
    notOpen: held(words),
    notFound: held(words),
    failed: held(words),
  });
  const all = { ...pages('no'), others: { es: pages('que no') } };
  const said = (url: string | undefined) => refusalsAt(url, all).notFound.name;
  expect(['/es', '/es/x?y', '/es?x', '/', '/espresso', '/constructor', undefined].map(said)).toEqual([
    ...['que no', 'que no', 'que no'],
    ...['no', 'no', 'no', 'no'],
  ]);
});

function held(name: string) {
  return { kind: 'page' as const, status: 200, headers: [], name, bodies: {}, tide: 0, bytes: 0, usedAt: 0 };
}
