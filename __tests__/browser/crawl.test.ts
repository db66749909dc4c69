// A walk over the whole built site: from the home page and the site map along every link, as a search engine goes, in a real browser.
// Nothing may be broken, nothing asked of other sites, nothing stored, nothing said on the console.
import { JSDOM } from 'jsdom';
import type { Browser } from 'playwright-core';
import { visit } from '../support/browser';
import { openSite } from '../support/site-and-browser';
import type { SiteServer } from '../support/site-server';

jest.setTimeout(300_000);

interface Seen {
  path: string;
  links: string[];
  ids: string[];
}

let site: SiteServer;
let browser: Browser;
const pages = new Map<string, Seen>();
const broken: string[] = [];
const noise: string[] = [];
const cookies: string[] = [];

beforeAll(async () => {
  ({ site, browser } = await openSite());
  await walk();
});

test('the walk saw the site: more pages than the header links to, and every page of the site map', async () => {
  const map = new JSDOM(await (await fetch(`${site.address}/sitemap.xml`)).text(), { contentType: 'application/xml' }).window.document;
  const mapped = [...map.querySelectorAll('loc')].map(({ textContent }) => new URL(textContent ?? '').pathname);
  expect(mapped.length).toBeGreaterThan(10);
  expect(mapped.filter((path) => !pages.has(path))).toEqual([]);
  expect([...pages.keys()]).toEqual(expect.arrayContaining(['/contact', '/feed.xml', '/llms.txt']));
});

test('no link is broken, to a page, a picture, a style, a feed or another form of a page', () => {
  expect(broken).toEqual([]);
});

test('no link leads to a place on a page that is not there', () => {
  const missing = [...pages.values()].flatMap(({ path, links }) =>
    links.flatMap((link) => {
      const [target = '', id] = link.split('#');
      const page = pages.get(target);
      return id && page && page.ids.length > 0 && !page.ids.includes(decodeURIComponent(id)) ? [`${path} → ${link}`] : [];
    }),
  );
  expect(missing).toEqual([]);
});

test('nothing is asked of another site, and nothing is said on the console', () => {
  expect(noise).toEqual([]);
});

test('no cookie is set', () => {
  expect(cookies).toEqual([]);
});

async function walk() {
  const todo = ['/', '/sitemap.xml', '/feed.xml', '/feed.json', '/llms.txt', '/robots.txt'];
  const { page, noise: heard, end } = await visit(browser, site.address);
  for (let path = todo.shift(); path !== undefined; path = todo.shift()) {
    const response = await fetch(`${site.address}${path}`);
    if (response.status !== 200) broken.push(`${path}: ${response.status}`);
    if (response.headers.has('set-cookie')) cookies.push(path);
    const text = await response.text();
    const seen = /^text\/html/.test(response.headers.get('content-type') ?? '') ? await look(page, path) : { path, links: linksIn(text), ids: [] };
    pages.set(path, seen);
    const fresh = seen.links.map((link) => link.replace(/#.*$/, '')).filter((link) => !pages.has(link) && !todo.includes(link));
    todo.push(...new Set(fresh));
  }
  cookies.push(...(await page.context().cookies()).map(({ name }) => name));
  noise.push(...heard);
  await end();
}

/** Opens a page as a reader does, and says where it leads: links, pictures, scripts, styles, and addresses in its head. */
async function look(page: Awaited<ReturnType<typeof visit>>['page'], path: string): Promise<Seen> {
  await page.goto(`${site.address}${path}`, { waitUntil: 'networkidle' });
  const { found, ids } = await page.evaluate(() => ({
    found: [...document.querySelectorAll('[href], [src], meta[property="og:image"], meta[property="og:url"]')].map(
      (element) => element.getAttribute('href') ?? element.getAttribute('src') ?? element.getAttribute('content') ?? '',
    ),
    ids: [...document.querySelectorAll('[id]')].map(({ id }) => id),
  }));
  return { path, links: found.flatMap((link) => pathOf(link, path)), ids };
}

/** Addresses in what is no page: a feed, a map, a text. */
function linksIn(text: string): string[] {
  const plain = text.replace(/&(?:quot|lt|gt|#39);/g, '"').replaceAll('&amp;', '&');
  return [...plain.matchAll(/https?:\/\/[^\s"'<>)\]\\]+/g)].flatMap(([link]) => pathOf(link, '/'));
}

/** The path on this site that a link leads to. Addresses of other sites, of people and of the build's own public name are told apart here. */
function pathOf(link: string, from: string): string[] {
  if (!URL.canParse(link, `${site.address}${from}`)) return [];
  const { origin, pathname, search, hash, protocol } = new URL(link, `${site.address}${from}`);
  if (!/^https?:$/.test(protocol) || !(origin === site.address || /^http:\/\/localhost(:\d+)?$/.test(origin))) return [];
  return [`${pathname}${search}${hash}`];
}
