// The search in a real browser: without script as a plain form, with script while one types, by keyboard, and without a trace.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { JSDOM } from 'jsdom';
import type { Browser, Page } from 'playwright-core';
import { visit } from '../support/browser';
import { article, readingPages } from '../support/pages';
import { openSite } from '../support/site-and-browser';
import type { SiteServer } from '../support/site-server';
import { violationsOn } from '../support/violations';

jest.setTimeout(120_000);

let site: SiteServer;
let browser: Browser;
beforeAll(async () => {
  ({ site, browser } = await openSite({ env: { LOG_LEVEL: 'debug' } }));
});

/** A word of the title that is no small one: who searches for it must find the article. */
const word = article.title.match(/\p{L}{6,}/gu)?.[0] ?? article.title;
const address = () => `${site.address}/search`;
const found = (page: Page) => page.getByRole('status');

test('without script, the box on the home page leads to the articles, and from there to the very part that says the words', async () => {
  const { page, noise, end } = await visit(browser, site.address, { javaScriptEnabled: false });
  await page.goto(`${site.address}/`);
  await page.getByRole('searchbox', { name: 'What do you want to know?' }).fill(word);
  await page.keyboard.press('Enter');
  await page.waitForURL(`${address()}?q=${word}`);
  expect(await found(page).textContent()).toMatch(/^\d+ articles? found for /);
  const item = page.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 2, name: article.title }) });
  expect((await item.locator('mark').allTextContents()).map((text) => text.toLowerCase())).toContain(word.toLowerCase());
  const part = page.locator('main li a[href*="#"]').first();
  const id = (await part.getAttribute('href'))?.split('#')[1];
  await part.click();
  expect(await page.locator(`[id="${id}"]`).isVisible()).toBe(true);
  expect(await page.evaluate((name) => document.querySelector(':target')?.id === name, id)).toBe(true);
  expect(noise).toEqual([]);
  await end();
});

test('without script, one topic can be chosen, and another search stays in it', async () => {
  const { page, end } = await visit(browser, site.address, { javaScriptEnabled: false });
  await page.goto(`${address()}?q=${word}`);
  const topic = page.getByRole('navigation', { name: 'Only one topic' }).getByRole('link').nth(1);
  const count = Number(/(\d+)$/.exec((await topic.textContent()) ?? '')?.[1]);
  await topic.click();
  expect(await found(page).textContent()).toMatch(new RegExp(`^${count} articles? found for .* in `));
  expect(await page.locator('main ol > li h2').count()).toBe(Math.min(count, 10));
  await page.getByRole('button', { name: 'Search' }).click();
  expect(new URL(page.url()).searchParams.get('topic')).toBeTruthy();
  await end();
});

test('while somebody types, what is found shows by itself, is told to screen readers, and stands in the address', async () => {
  const { page, noise, end } = await visit(browser, site.address);
  await page.goto(address(), { waitUntil: 'networkidle' });
  const status = await found(page).elementHandle();
  await page.getByRole('searchbox').pressSequentially(word.slice(0, 5), { delay: 30 });
  await page.getByRole('heading', { level: 2, name: article.title }).waitFor();
  // The same element as before: a new one would not be read aloud.
  expect(await status?.textContent()).toMatch(/^\d+ articles? found for /);
  expect(await status?.evaluate((element) => element.isConnected)).toBe(true);
  expect(page.url()).toBe(`${address()}?q=${word.slice(0, 5)}`);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('q');
  await page.getByRole('searchbox').fill('');
  await page.getByRole('heading', { level: 2, name: 'What we write about' }).waitFor();
  expect(page.url()).toBe(address());
  expect(noise).toEqual([]);
  await end();
});

test('Enter is a step to which the Back button returns', async () => {
  const { page, end } = await visit(browser, site.address);
  await page.goto(`${address()}?q=sleep`, { waitUntil: 'networkidle' });
  await page.getByRole('searchbox').fill(word);
  await page.keyboard.press('Enter');
  await page.waitForURL(`**/search?q=${word}`);
  await page.goBack();
  await page.waitForURL('**/search?q=sleep');
  expect(await page.getByRole('searchbox').inputValue()).toBe('sleep');
  expect(await found(page).textContent()).toContain('sleep');
  await end();
});

test('when the script does not arrive, or its request fails, the form does the same', async () => {
  const { page, end } = await visit(browser, site.address);
  await page.route('**/search.js', (route) => route.abort());
  await page.goto(address());
  await page.getByRole('searchbox').fill(word);
  await page.keyboard.press('Enter');
  await page.waitForURL(`**/search?q=${word}`);
  expect(await found(page).textContent()).toContain(word);
  await page.unroute('**/search.js');
  await page.goto(address(), { waitUntil: 'networkidle' });
  let failed = 0;
  await page.route('**/search?*', (route) => (route.request().resourceType() === 'xhr' && ++failed ? route.abort() : route.continue()));
  await page.getByRole('searchbox').fill(word);
  await page.getByRole('button', { name: 'Search' }).click();
  await page.waitForURL(`**/search?q=${word}`);
  expect(await found(page).textContent()).toContain(word);
  expect(failed).toBeGreaterThan(0);
  await end();
});

test('by keyboard, from the box one comes to the button, the topics, and then to the first article', async () => {
  const { page, end } = await visit(browser, site.address, { viewport: { width: 1280, height: 900 } });
  await page.goto(`${address()}?q=${word}`, { waitUntil: 'networkidle' });
  await page.getByRole('searchbox').focus();
  const stops: string[] = [];
  for (let stop = 0; stop < 12; stop++) {
    await page.keyboard.press('Tab');
    stops.push(
      (await page.evaluate(() => document.activeElement?.closest('nav')?.getAttribute('aria-label') ?? document.activeElement?.tagName)) ?? '',
    );
  }
  const order = stops.filter((stop, at) => stop !== stops[at - 1]);
  expect(order.slice(0, 3)).toEqual(['BUTTON', 'Only one topic', 'A']);
  await end();
});

const states = [
  ['nothing typed', ''],
  ['articles', `?q=${word}`],
  ['some of the words', `?q=${word}%20xyzzyx`],
  ['nothing', '?q=xyzzyx'],
  ['help first', '?q=suicide'],
  ['a word of the glossary', '?q=placebo'],
] as const;

describe.each(['light', 'dark'] as const)('in %s colors', (colorScheme) => {
  test.each(states)('the search page with %s has no violation that axe can find, and fits a small phone', async (_, question) => {
    const { page, noise, end } = await visit(browser, site.address, { colorScheme, viewport: { width: 320, height: 640 } });
    await page.goto(`${address()}${question}`);
    expect(await violationsOn(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
    expect(noise).toEqual([]);
    await end();
  });
});

test('whoever may be in danger sees help above everything that is found', async () => {
  const { page, end } = await visit(browser, site.address, { javaScriptEnabled: false });
  await page.goto(`${address()}?q=overdose`);
  const help = page.getByRole('main').getByRole('link', { name: 'Call or text 988' });
  expect(await help.isVisible()).toBe(true);
  const first = await page.locator('#findings').evaluate((element) => element.firstElementChild?.textContent);
  expect(first).toContain('988');
  await page.goto(`${address()}?q=placebo`);
  expect(await help.count()).toBe(0);
  await end();
});

test('nothing found is not the end: there are other ways, the topics and a person to ask', async () => {
  const { page, end } = await visit(browser, site.address, { javaScriptEnabled: false });
  await page.goto(`${address()}?q=xyzzyx`);
  expect(await found(page).textContent()).toBe('Nothing found for “xyzzyx”');
  for (const to of ['/a-z', '/glossary', '/contact', `/topics/${article.topics[0]}`])
    expect(await page.locator(`#findings a[href="${to}"]`).count()).toBe(1);
  await end();
});

test('no search engine keeps the page, no cache does, and the pages that it leads to are not told what was typed', async () => {
  const response = await fetch(`${address()}?q=${word}`);
  expect(response.headers.get('cache-control')).toBe('private, no-store');
  expect(response.headers.get('x-robots-tag')).toContain('noindex');
  expect(response.headers.get('set-cookie')).toBeNull();
  expect(await response.text()).toMatch(/<meta name="robots" content="noindex/);
  const { page, end } = await visit(browser, site.address);
  const told: string[] = [];
  page.on('request', (request) => void told.push(request.headers().referer ?? ''));
  await page.goto(`${address()}?q=${word}`, { waitUntil: 'networkidle' });
  await page.getByRole('heading', { level: 2, name: article.title }).getByRole('link').click();
  await page.waitForURL(`**/articles/${article.slug}`);
  expect(told.length).toBeGreaterThan(2);
  expect(told.filter((referer) => referer.includes('q='))).toEqual([]);
  expect(await page.evaluate(() => document.referrer)).toBe(`${site.address}/`);
  await end();
});

test('what somebody searches for is in no log, no file and no figure of the server', async () => {
  const secret = 'qvzxwhim';
  const { page, end } = await visit(browser, site.address);
  await page.goto(`${address()}?q=${secret}`, { waitUntil: 'networkidle' });
  await page.getByRole('searchbox').fill(`${secret} twice`);
  await page.getByRole('heading', { name: 'Other ways to find it' }).waitFor();
  await fetch(`${site.address}/api/search?q=${secret}`);
  await fetch(`${address()}?q=${secret}&topic=${secret}&page=${secret}`);
  expect(await page.evaluate(() => [document.cookie, localStorage.length, sessionStorage.length])).toEqual(['', 0, 0]);
  await end();
  expect(site.output()).not.toContain(secret);
  const files = [site.dataFolder, join('.next', 'server'), join('.next', 'cache')].flatMap(filesBelow);
  expect(files.length).toBeGreaterThan(10);
  expect(files.filter((file) => readFileSync(file).includes(secret))).toEqual([]);
});

test('the search page brings no script but our own, and its policy lets no script write HTML', async () => {
  const { page, end } = await visit(browser, site.address);
  const scripts: string[] = [];
  page.on('request', (request) => void (request.resourceType() === 'script' && scripts.push(new URL(request.url()).pathname)));
  const response = await page.goto(`${address()}?q=${word}`, { waitUntil: 'networkidle' });
  expect(scripts).toEqual(['/search.js']);
  const policy = response?.headers()['content-security-policy'] ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("require-trusted-types-for 'script'");
  expect(policy).not.toMatch(/unsafe|nonce/);
  await end();
});

test('the script is small, and no other page loads it', async () => {
  const script = await (await fetch(`${site.address}/search.js`)).text();
  expect(Buffer.byteLength(script)).toBeLessThanOrEqual(5_000);
  expect(brotliCompressSync(script).length).toBeLessThanOrEqual(1_500);
  for (const path of ['/', '/articles', `/articles/${article.slug}`, '/a-z', '/nowhere'])
    expect(await (await fetch(`${site.address}${path}`)).text()).not.toContain('/search.js');
  expect(await (await fetch(address())).text()).toContain('/search.js');
});

test('everything from A to Z: the letters lead to their parts, and all entries lead somewhere', async () => {
  const { page, end } = await visit(browser, site.address, { javaScriptEnabled: false });
  await page.goto(`${site.address}/a-z`);
  const letter = page.getByRole('navigation', { name: 'Letters' }).getByRole('link').last();
  await letter.click();
  expect(await page.locator(':target').textContent()).toBe(await letter.textContent());
  await page.getByRole('link', { name: article.title }).click();
  expect(page.url()).toBe(`${site.address}/articles/${article.slug}`);
  await end();
});

/** All but the first page, those that say no, and the sheet of paper. */
const withTrails = readingPages.filter(([name]) => name !== 'home' && !/^not |unavailable|hand-out/.test(name));

test.each(withTrails)('the breadcrumbs of the %s page begin at home, and are what search engines are told', async (_, path) => {
  const html = await (await fetch(`${site.address}${path}`)).text();
  // The parser knows less of style than browsers do.
  const { document } = new JSDOM(html.replace(/<style[\s\S]*?<\/style>/g, '')).window;
  const shown = [...document.querySelectorAll('nav[aria-label="Breadcrumbs"] a')].map((link) => [link.textContent, link.getAttribute('href')]);
  expect(shown[0]).toEqual(['Home', '/']);
  const graph: Thing[] = JSON.parse(document.querySelector('script[type="application/ld+json"]')?.textContent ?? '{}')['@graph'] ?? [];
  const told = graph.find((thing) => thing['@type'] === 'BreadcrumbList')?.itemListElement ?? [];
  // Search engines are told the page itself too; on the page its headline follows.
  expect(told.slice(0, -1).map(({ name, item }) => [name, new URL(item).pathname])).toEqual(shown);
  expect(new URL(told.at(-1)?.item ?? '').pathname).toBe(path);
});

interface Thing {
  '@type': string;
  itemListElement?: { name: string; item: string }[];
}

test.each([
  ['a slip in the address of an article', (slug: string) => `/articles/${slug.slice(0, -3)}${slug.slice(-2)}`],
  ['an address of an older site', (slug: string) => `/blog/2019/${slug}.html`],
])('%s leads to a page that is not found and says what may have been meant', async (_, addressOf) => {
  const { page, noise, end } = await visit(browser, site.address, { javaScriptEnabled: false, colorScheme: 'dark' });
  const response = await page.goto(`${site.address}${addressOf(article.slug)}`);
  expect(response?.status()).toBe(404);
  const near = page.getByRole('region', { name: 'Did you mean' });
  expect(await near.isVisible()).toBe(true);
  expect(await near.getByRole('link').first().textContent()).toBe(article.title);
  await near.getByRole('link').first().click();
  await page.waitForURL(`**/articles/${article.slug}`);
  expect(noise).toEqual([]);
  await end();
});

test('what may have been meant has no violation that axe can find, and is not there when nothing is near', async () => {
  const { page, end } = await visit(browser, site.address, { viewport: { width: 320, height: 640 } });
  await page.goto(`${site.address}/articles/${article.slug}x`);
  expect(await page.getByRole('region', { name: 'Did you mean' }).count()).toBe(1);
  expect(await violationsOn(page)).toEqual([]);
  await page.goto(`${site.address}/articles/qqqq-zzzz`);
  expect(await page.getByRole('region', { name: 'Did you mean' }).count()).toBe(0);
  await end();
});

function filesBelow(path: string): string[] {
  try {
    return statSync(path).isDirectory() ? readdirSync(path).flatMap((name) => filesBelow(join(path, name))) : [path];
  } catch {
    return [];
  }
}
