// What the built site says to machines: search engines, feed readers, other sites, other front ends.
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { Browser } from 'playwright-core';
import { z } from 'zod';
import { openBrowser, visit } from '../support/browser';
import { article } from '../support/pages';
import { forget, type SiteServer, serveSite } from '../support/site-server';

jest.setTimeout(120_000);

let site: SiteServer;
let browser: Browser;
let elsewhere: { address: string; server: Server };
beforeAll(async () => {
  [site, browser, elsewhere] = await Promise.all([serveSite(), openBrowser(), serveElsewhere()]);
});
afterAll(async () => {
  elsewhere.server.close();
  await browser.close();
  await site.stop();
  forget(site);
});

const ask = (path: string, init: RequestInit = {}) => fetch(`${site.address}${path}`, init);

test.each([
  ['/feed.xml', 'application/atom+xml; charset=utf-8', '<feed '],
  ['/feed.json', 'application/feed+json; charset=utf-8', 'https://jsonfeed.org/version/1.1'],
  [`/topics/${article.topics[0]}/feed.xml`, 'application/atom+xml; charset=utf-8', '<feed '],
  ['/sitemap.xml', 'application/xml; charset=utf-8', '<urlset '],
  ['/robots.txt', 'text/plain; charset=utf-8', 'User-agent: *'],
  ['/llms.txt', 'text/plain; charset=utf-8', `/articles/${article.slug}.md`],
  [`/articles/${article.slug}.md`, 'text/markdown; charset=utf-8', 'publishedOn: '],
  ['/api/articles', 'application/json', `"slug":"${article.slug}"`],
  [`/api/articles/${article.slug}`, 'application/json', `"slug":"${article.slug}"`],
  ['/api/openapi.json', 'application/json', '"openapi":"3.1.0"'],
])('%s is there, as %s', async (path, type, words) => {
  const response = await ask(path);
  expect([response.status, response.headers.get('content-type'), response.headers.get('set-cookie')]).toEqual([200, type, null]);
  expect(await response.text()).toContain(words);
});

test.each([
  ['/api/articles/there-is-nothing', 404, 'application/problem+json'],
  ['/api/there-is-nothing', 404, 'application/problem+json'],
  ['/api/articles?page=none', 400, 'application/problem+json'],
  ['/sitemap/1.xml', 404, 'text/html; charset=utf-8'],
  ['/articles/there-is-nothing.md', 404, 'text/html; charset=utf-8'],
  ['/topics/there-is-nothing/feed.xml', 404, 'text/html; charset=utf-8'],
])('%s is answered with %d, as %s', async (path, status, type) => {
  const response = await ask(path);
  expect([response.status, response.headers.get('content-type')]).toEqual([status, type]);
});

test.each(['/api/articles', `/api/articles/${article.slug}`, '/api/openapi.json', `/articles/${article.slug}.md`])(
  'whoever has %s already is told so in a line',
  async (path) => {
    const first = await ask(path);
    const etag = first.headers.get('etag') ?? '';
    expect(etag).toMatch(/^"[\w-]{22}-gzip"$/);
    expect(first.headers.get('cache-control')).toBe('public, no-cache');
    const again = await ask(path, { headers: { 'if-none-match': etag } });
    expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', etag]);
    const head = await ask(path, { method: 'HEAD' });
    expect([head.status, head.headers.get('etag'), await head.text()]).toEqual([200, etag, '']);
  },
);

test('a browser may ask first before a script of another site reads the API, and nowhere else', async () => {
  const asked = { method: 'OPTIONS', headers: { origin: 'https://other.example', 'access-control-request-method': 'GET' } };
  for (const path of ['/api/articles', `/api/articles/${article.slug}`, '/api/openapi.json']) {
    const response = await ask(path, asked);
    expect([response.status, response.headers.get('access-control-allow-origin')]).toEqual([204, '*']);
  }
  for (const path of ['/contact', '/articles', '/apis']) expect((await ask(path, asked)).status).toBe(405);
});

test('nobody can write through the API', async () => {
  for (const method of ['PUT', 'DELETE', 'PATCH']) expect((await ask('/api/articles', { method })).status).toBe(405);
  expect((await ask('/api/articles', { method: 'POST', body: '{}', headers: { 'content-type': 'application/json' } })).status).toBeGreaterThanOrEqual(
    400,
  );
});

test('the example of another front end, served from another site, shows every article with its notices', async () => {
  const { page, noise, end } = await visit(browser, elsewhere.address);
  await page.goto(`${elsewhere.address}/?site=${site.address}`);
  const { articles } = z.object({ articles: z.array(z.object({ title: z.string() })) }).parse(await (await ask('/api/articles')).json());
  await page
    .getByRole('heading', { level: 1 })
    .nth(articles.length - 1)
    .waitFor();
  expect(await page.getByRole('heading', { level: 1 }).allTextContents()).toEqual(articles.map(({ title }) => title));
  expect(await page.getByText('For general information only.').count()).toBe(articles.length);
  expect(await page.getByRole('heading', { level: 2, name: 'References' }).count()).toBeGreaterThan(0);
  expect(noise.filter((each) => !each.startsWith(`request: ${site.address}/`))).toEqual([]);
  await end();
});

test('a script of another site can ask whether what it has is still so', async () => {
  const { page, noise, end } = await visit(browser, elsewhere.address);
  await page.goto(`${elsewhere.address}/empty`);
  const statuses = await page.evaluate(async (address) => {
    const first = await fetch(address);
    const again = await fetch(address, { headers: { 'If-None-Match': first.headers.get('etag') ?? '' }, cache: 'no-store' });
    const refused = await fetch(`${address}?page=none`);
    return [first.status, again.status, refused.status, (await refused.json()).faults.length];
  }, `${site.address}/api/articles`);
  expect(statuses).toEqual([200, 304, 400, 1]);
  expect(noise.filter((each) => !each.startsWith(`request: ${site.address}/`))).toEqual([]);
  await end();
});

test('other sites get a picture of the article that a browser can show, which never changes under its address', async () => {
  const { page, end } = await visit(browser, site.address);
  for (const path of ['/', `/articles/${article.slug}`, `/topics/${article.topics[0]}`, '/privacy']) {
    await page.goto(`${site.address}${path}`);
    const picture = new URL((await page.locator('meta[property="og:image"]').getAttribute('content')) ?? '').pathname;
    const response = await ask(picture);
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'image/png']);
    expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    const size = await page.evaluate(async (address) => {
      const image = Object.assign(new Image(), { src: address });
      await image.decode();
      return [image.naturalWidth, image.naturalHeight];
    }, picture);
    expect(size).toEqual([1200, 630]);
  }
  await end();
});

test('an article tells in its head what it is, and its structured data survives on its way to the reader', async () => {
  const { page, end } = await visit(browser, site.address);
  await page.goto(`${site.address}/articles/${article.slug}`);
  const content = (selector: string) => page.locator(selector).first().getAttribute('content');
  const href = (selector: string) => page.locator(selector).first().getAttribute('href');
  expect(await content('meta[name="description"]')).toBe(article.description);
  expect(await content('meta[property="article:published_time"]')).toBe(article.publishedOn);
  expect(await content('meta[name="twitter:card"]')).toBe('summary_large_image');
  expect(await href('link[rel="canonical"]')).toMatch(new RegExp(`/articles/${article.slug}$`));
  for (const [type, end] of [
    ['application/atom+xml', '/feed.xml'],
    ['application/feed+json', '/feed.json'],
    ['text/markdown', `/articles/${article.slug}.md`],
  ])
    expect(await href(`link[rel="alternate"][type="${type}"]`)).toMatch(new RegExp(`${end}$`));
  const data = z
    .object({ '@graph': z.array(z.looseObject({ '@type': z.string() })) })
    .parse(JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? ''));
  const shown = data['@graph'].find((each) => each['@type'] === 'MedicalWebPage');
  expect(data['@graph'].map((each) => each['@type'])).toEqual(
    expect.arrayContaining(['MedicalClinic', 'MedicalWebPage', 'Article', 'BreadcrumbList']),
  );
  // What is told to search engines is what the page shows.
  expect('reviewedBy' in (shown ?? {})).toBe(!article.sample);
  expect(await page.getByText('No clinician has reviewed it.').count()).toBe(article.sample ? 1 : 0);
  await end();
});

test.each([
  ['/contact/sent?reference=R-22222-22222', 'noindex'],
  ['/contact/not-sent', 'noindex'],
  ['/there-is-nothing-here', 'noindex'],
  ['/', undefined],
  ['/contact', undefined],
  [`/articles/${article.slug}`, undefined],
])('search engines are told of %s: %s', async (path, rule) => {
  const html = await (await ask(path)).text();
  expect([...html.matchAll(/<meta name="robots" content="([^"]*)"/g)].map(([, content]) => content)).toEqual(rule ? [rule] : []);
});

/** Another site, which holds the example and nothing else. */
async function serveElsewhere() {
  const example = readFileSync('docs/examples/front-end.html');
  const server = createServer((request, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
    // Without an icon of its own, a browser would ask for one and report that there is none.
    response.end(request.url === '/empty' || request.url === '/favicon.ico' ? '<!doctype html><title>Empty</title>' : example);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return { server, address: `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}` };
}
