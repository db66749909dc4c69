// Scheduled and expiring articles on the served site, in real seconds: without a visitor, a build or a restart in between.
import { setTimeout as pause } from 'node:timers/promises';
import { folderWith, forgetFolder } from '../support/content-copy';
import { article, otherArticle } from '../support/pages';
import { forget, type SiteServer, serveSite } from '../support/site-server';

jest.setTimeout(120_000);

const inSeconds = (seconds: number) => new Date(Date.now() + seconds * 1000).toISOString();
const past = '2026-01-05';
const undated = { reviewedOn: undefined, reviewDueOn: undefined, updatedOn: undefined, expiresOn: undefined };

interface Seen {
  status: number;
  text: string;
  cache: string;
  milliseconds: number;
}

async function see(site: SiteServer, path: string, headers: Record<string, string> = {}): Promise<Seen> {
  const started = performance.now();
  const response = await fetch(`${site.address}${path}`, { headers });
  const text = await response.text();
  return { status: response.status, text, cache: response.headers.get('cache-control') ?? '', milliseconds: performance.now() - started };
}

/** The pages of the site that name an article, of those that readers find it by. */
const surfacesOf = (one: typeof article) => ['/', '/articles', `/topics/${one.topics[0]}`, `/people/${one.author}`];

async function surfacesThatName(site: SiteServer, one: typeof article): Promise<string[]> {
  const pages = await Promise.all(surfacesOf(one).map(async (path) => [path, (await see(site, path)).text] as const));
  // As an entry of a list; an editor may name it in a text as well.
  return pages.filter(([, text]) => new RegExp(`<h[23]><a href="/articles/${one.slug}"`).test(text)).map(([path]) => path);
}

test('an article appears at its time for the very first visitor, and another vanishes at its time, on every page', async () => {
  // The server needs a moment to start; both times lie behind that.
  const [opensAt, closesAt] = [inSeconds(7), inSeconds(11)];
  const folder = folderWith({
    [article.slug]: { ...undated, publishedOn: opensAt, aliases: ['its-former-name'] },
    // Just published, so that it is on the home page.
    [otherArticle.slug]: { ...undated, publishedOn: inSeconds(-60), expiresOn: closesAt },
  });
  const site = await serveSite({ cwd: folder });
  const before = Date.parse(opensAt) - Date.now();
  expect(before).toBeGreaterThan(500);

  // Nobody has asked for anything yet. What is asked for now is scheduled, or still there.
  // In words, which stand in the page itself.
  expect(await see(site, `/articles/${article.slug}`)).toMatchObject({ status: 404, text: expect.stringMatching(/<main[\s\S]*<h1>[^<]{5,}<\/h1>/) });
  const former = await fetch(`${site.address}/articles/its-former-name`, { redirect: 'manual' });
  expect(former.status).toBe(404);
  expect((await see(site, `/articles/${article.slug}`, { rsc: '1' })).text).not.toContain(article.title);
  expect(await surfacesThatName(site, article)).toEqual([]);
  expect(await surfacesThatName(site, otherArticle)).toEqual(surfacesOf(otherArticle));
  const soon = await see(site, '/articles');
  const sharedFor = Number(/s-maxage=(\d+)/.exec(soon.cache)?.[1]) + Number(/stale-while-revalidate=(\d+)/.exec(soon.cache)?.[1]);
  expect(Date.now() + sharedFor * 1000).toBeLessThanOrEqual(Date.parse(opensAt));

  await pause(Date.parse(opensAt) - Date.now() + 50);
  expect(await see(site, `/articles/${article.slug}`)).toMatchObject({ status: 200, text: expect.stringContaining(article.title) });
  expect(await surfacesThatName(site, article)).toEqual(surfacesOf(article));

  expect((await see(site, `/articles/${otherArticle.slug}`)).status).toBe(200);
  await pause(Date.parse(closesAt) - Date.now() + 50);
  expect((await see(site, `/articles/${otherArticle.slug}`)).status).toBe(404);
  expect((await see(site, `/articles/${otherArticle.slug}`, { rsc: '1' })).text).not.toContain(otherArticle.description);
  expect(await surfacesThatName(site, otherArticle)).toEqual([]);
  expect(await surfacesThatName(site, article)).toEqual(surfacesOf(article));
  expect((await see(site, '/articles')).cache).toBe('public, max-age=0, s-maxage=30, stale-while-revalidate=30');
  await site.stop();
  expect(site.output()).toMatch(/pages\.redrawn count=\d+ milliseconds=\d+/);
  forget(site);
  forgetFolder(folder);
});

/** Where no SITE_URL is set, the addresses in a page are those of the port. */
const withoutPort = (html: string) => html.replaceAll(/localhost(:|%3A)\d+/g, '');

test('an article that is overdue says so from its day on, and a page drawn anew is the same to the byte where nothing has changed', async () => {
  const folder = folderWith({ [article.slug]: { sample: false, reviewer: article.author, reviewedOn: past, reviewDueOn: '2026-02-05' } });
  const [changed, built] = await Promise.all([serveSite({ cwd: folder }), serveSite()]);
  const page = await see(changed, `/articles/${article.slug}`);
  expect(page.text).toContain('Review overdue.');
  expect((await see(built, `/articles/${article.slug}`)).text).not.toContain('Review overdue.');
  for (const path of ['/privacy', `/articles/${otherArticle.slug}`, '/topics', '/there-is-nothing-here'])
    expect(withoutPort((await see(changed, path)).text)).toBe(withoutPort((await see(built, path)).text));
  await Promise.all([changed.stop(), built.stop()]);
  for (const site of [changed, built]) forget(site);
  forgetFolder(folder);
});

test('with another public address than that of the build, every page names the new one', async () => {
  const site = await serveSite({ env: { SITE_URL: 'https://clinic.example' } });
  for (const path of ['/', '/articles', `/articles/${article.slug}`])
    expect((await see(site, path)).text).toContain('<link rel="canonical" href="https://clinic.example');
  await site.stop();
  forget(site);
});
