// What a page weighs and how many requests it takes, as a browser counts them. Bytes and scripts are held here, on every check; times
// never are: they belong to a machine (bench/README.md).
import { readFileSync } from 'node:fs';
import type { Browser, CDPSession } from 'playwright-core';
import { readReadySite } from '@/lib/serving/press/ready-site';
import { first } from '@/lib/site/languages/inside.mjs';
import { lookStyle } from '@/lib/site/look';
import { getSite } from '@/lib/site/site';
import { visit } from '../support/browser';
import { folderWith, forgetFolder } from '../support/content-copy';
import { lengthened, plainArticle } from '../support/long-article';
import { article, otherArticle, readingPages } from '../support/pages';
import { openSite } from '../support/site-and-browser';
import { forget, type SiteServer, serveSite } from '../support/site-server';

jest.setTimeout(120_000);

let site: SiteServer;
let browser: Browser;
beforeAll(async () => {
  ({ site, browser } = await openSite());
});

interface Fetched {
  url: string;
  type: string;
  /** As it went over the wire, with its headers. */
  bytes: number;
}

/** Writes down everything that a page fetches from now on. */
async function count(session: CDPSession): Promise<() => Fetched[]> {
  await session.send('Network.enable');
  const fetched = new Map<string, Fetched>();
  session.on('Network.responseReceived', ({ requestId, response, type }) => fetched.set(requestId, { url: response.url, type, bytes: 0 }));
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const one = fetched.get(requestId);
    if (one) one.bytes = encodedDataLength;
  });
  return () => [...fetched.values()];
}

async function open(path: string, { address } = site) {
  const { page, end } = await visit(browser, address);
  const fetched = await count(await page.context().newCDPSession(page));
  await page.goto(`${address}${path}`, { waitUntil: 'networkidle' });
  const html = await page.content();
  await end();
  return { fetched: fetched(), html };
}

/** The most bytes that a kind of page may take, with its headers and everything that it fetches. */
const most: Record<string, number> = {
  home: 7_625,
  articles: 6_350,
  article: 14_500,
  topics: 4_650,
  glossary: 8_950,
  'a to z': 5_400,
  people: 4_400,
  person: 6_950,
  'hand-out': 11_330,
};
const mostOfOthers = 6_050;

test.each(readingPages)('the %s page is one request, without a script, and light', async (name, path) => {
  // Its icon is a second one on the home page alone, where search engines look for it.
  const expected = name === 'home' ? ['Document', 'Other'] : ['Document'];
  const { fetched, html } = await open(path);
  expect(fetched.map(({ type }) => type)).toEqual(expected);
  const bytes = fetched.reduce((sum, each) => sum + each.bytes, 0);
  expect(bytes).toBeGreaterThan(1_000);
  expect(bytes).toBeLessThanOrEqual(most[name] ?? mostOfOthers);
  expect(html.match(/<script(?! type="(?:speculationrules|application\/ld\+json)")/g)).toBeNull();
  expect(html).not.toMatch(/<!--|__next|\/_next\/(?!static\/pictures\/)|data-precedence|<template|modulepreload/);
});

test('the article that is weighed has something to say', () => {
  expect(article.wordCount).toBeGreaterThanOrEqual(800);
  expect(article.sources.length).toBeGreaterThanOrEqual(5);
});

test('an article of 1,200 words is one request: 10 kB as text alone, and light with all its sources and explained words', async () => {
  const folder = folderWith({ [article.slug]: lengthened(article, otherArticle, 1_200), [otherArticle.slug]: plainArticle(1_200, 10) });
  const longer = await serveSite({ cwd: folder });
  const weigh = async (slug: string) => {
    const { fetched, html } = await open(`/articles/${slug}`, longer);
    expect(fetched.map(({ type }) => type)).toEqual(['Document']);
    return { bytes: fetched[0]?.bytes ?? 0, html };
  };
  const [full, plain] = [await weigh(article.slug), await weigh(otherArticle.slug)];
  expect(full.html).toContain('popovertarget');
  expect(plain.html).toContain('Read next');
  expect(plain.html.match(/popover=/g)?.length ?? 0).toBeLessThanOrEqual(4);
  expect(full.bytes).toBeLessThanOrEqual(14_950);
  expect(plain.bytes).toBeLessThanOrEqual(10_000);
  await longer.stop();
  forget(longer);
  forgetFolder(folder);
});

test('no page of the build was left with the framework’s runtime', () => {
  const pages = Object.entries(readReadySite('.').entries).filter(
    ([, { kind, headers }]) => kind === 'page' && headers['content-type']?.includes('html'),
  );
  expect(pages.length).toBeGreaterThan(20);
  expect(pages.filter(([, { allowance }]) => allowance.hasRuntime).map(([path]) => path)).toEqual([]);
});

test('the page with the form has the runtime that it needs, and no more than it had', async () => {
  const { fetched } = await open('/contact');
  const scripts = fetched.filter(({ type }) => type === 'Script');
  expect(scripts.length).toBeGreaterThan(0);
  expect(scripts.length).toBeLessThanOrEqual(9);
  expect(scripts.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThanOrEqual(150_000);
  expect(fetched.every(({ url }) => url.startsWith(site.address))).toBe(true);
});

test('a second look at an article costs a few hundred bytes', async () => {
  const { page, end } = await visit(browser, site.address);
  await page.goto(`${site.address}/articles/${article.slug}`);
  const fetched = await count(await page.context().newCDPSession(page));
  await page.reload({ waitUntil: 'networkidle' });
  expect(fetched().map(({ type }) => type)).toEqual(['Document']);
  expect(fetched()[0]?.bytes).toBeLessThanOrEqual(1_400);
  await end();
});

test('what the build writes down as style is what the page needs: drawn with all sheets of the build, it looks the same', async () => {
  const { page, end } = await visit(browser, site.address, { bypassCSP: true, viewport: { width: 900, height: 1200 } });
  const sheets = Object.keys(readReadySite('.').entries).filter((path) => path.endsWith('.css'));
  const textOf = (paths: string[]) => paths.map((path) => readFileSync(path.replace('/_next/', '.next/'), 'utf8')).join('\n');
  expect(textOf(sheets).length).toBeGreaterThan(5_000);
  for (const [[, path], media] of readingPages.flatMap((each) => [[each, 'screen'] as const, [each, 'print'] as const])) {
    await page.emulateMedia({ media });
    await page.goto(`${site.address}${path}`);
    const boxes = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('body, body :not(script, [hidden])')].map((element) => {
          const { x, y, width, height } = element.getBoundingClientRect();
          const { color, fontSize, backgroundColor, display, textDecoration, fontFamily } = getComputedStyle(element);
          const look = `${element.tagName} ${color} ${fontSize} ${backgroundColor} ${display} ${textDecoration} ${fontFamily}`;
          return { box: [x, y, width, height], look };
        }),
      );
    const own = await boxes();
    // Of two rules of one weight the later one holds, so the sheets of the page come last and in its order; the names of files have none.
    const its = sheetsOf(path).filter((sheet) => sheets.includes(sheet));
    const text = textOf([...sheets.filter((sheet) => !its.includes(sheet)), ...its]);
    const whole = drawnBefore(path);
    await page.setContent(whole.replace('</head>', `<style>${text}</style><style>${lookStyle(getSite())}</style></head>`));
    const before = await boxes();
    expect([path, media, own.map(({ look }) => look)]).toEqual([path, media, before.map(({ look }) => look)]);
    // Where a text was in pieces, its letters can lie a fraction of a pixel elsewhere.
    const moved = own.map(({ box }, index) => Math.max(...box.map((length, side) => Math.abs(length - (before[index]?.box[side] ?? Number.NaN)))));
    expect([path, media, Math.max(...moved) <= 1]).toEqual([path, media, true]);
  }
  await end();
});

/** The sheets that Next draws a page with, in their order. */
function sheetsOf(path: string): string[] {
  return [...fileOf(path).matchAll(/<link rel="stylesheet" href="([^"?]+)/g)].flatMap(([, sheet]) => sheet ?? []);
}

function fileOf(path: string): string {
  const drawn = path === '/there-is-nothing-here' ? '/nowhere' : path === '/' ? '' : path;
  return readFileSync(`.next/server/app/${first}${drawn}.html`, 'utf8');
}

/** The page as Next drew it, with its hashed classes. */
function drawnBefore(path: string): string {
  return fileOf(path).replace(/<script[\s\S]*?<\/script>|<link[^>]*_next[^>]*>|<style>.*?<\/style>/g, '');
}
