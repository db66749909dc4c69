// Every kind of page, for everybody: checked by axe in light and dark, on a phone, and by keyboard; and quiet towards the world.
import type { Browser } from 'playwright-core';
import { visit } from '../support/browser';
import { allPages, article } from '../support/pages';
import { openSite } from '../support/site-and-browser';
import type { SiteServer } from '../support/site-server';
import { violationsOn } from '../support/violations';

jest.setTimeout(120_000);

let site: SiteServer;
let browser: Browser;
beforeAll(async () => {
  ({ site, browser } = await openSite());
});

describe.each(['light', 'dark'] as const)('in %s colors', (colorScheme) => {
  test.each(allPages)('the %s page has no violation that axe can find', async (_, path) => {
    const { page, noise, end } = await visit(browser, site.address, { colorScheme });
    await page.goto(`${site.address}${path}`);
    expect(await violationsOn(page)).toEqual([]);
    expect(noise).toEqual([]);
    await end();
  });

  test('the form with faults has no violation either', async () => {
    const { page, end } = await visit(browser, site.address, { colorScheme });
    await page.goto(`${site.address}/contact`);
    await page.getByRole('button', { name: /send/i }).click();
    await page.getByRole('alert', { name: 'There is a problem' }).waitFor();
    expect(await violationsOn(page)).toEqual([]);
    await end();
  });
});

test.each(allPages)('the %s page never scrolls sideways on a small phone', async (_, path) => {
  const { page, end } = await visit(browser, site.address, { viewport: { width: 320, height: 640 } });
  await page.goto(`${site.address}${path}`);
  const [content, window] = await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth] as const);
  expect(content).toBeLessThanOrEqual(window);
  await end();
});

test.each(allPages)('the %s page has one main part, one top heading, a skip link and the urgent-help line', async (_, path) => {
  const { page, end } = await visit(browser, site.address);
  await page.goto(`${site.address}${path}`);
  expect(await page.getByRole('main').count()).toBe(1);
  expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
  await page.keyboard.press('Tab');
  const skip = page.locator(':focus');
  expect(await skip.getAttribute('href')).toBe('#main');
  expect(await skip.isVisible()).toBe(true);
  expect(await page.getByText('Call or text 988').first().isVisible()).toBe(true);
  expect(await page.locator('html').getAttribute('lang')).toBe('en-US');
  await end();
});

test.each(allPages)('P02: the %s page asks nothing of other sites and leaves nothing behind', async (_, path) => {
  const { page, noise, end } = await visit(browser, site.address);
  await page.goto(`${site.address}${path}`, { waitUntil: 'networkidle' });
  expect(noise).toEqual([]);
  expect(await page.context().cookies()).toEqual([]);
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
  await end();
});

test('by keyboard alone, every stop on the article can be seen', async () => {
  const { page, end } = await visit(browser, site.address, { viewport: { width: 1280, height: 800 } });
  await page.goto(`${site.address}/articles/${article.slug}`);
  const hidden: string[] = [];
  for (let stop = 0; stop < 40; stop++) {
    await page.keyboard.press('Tab');
    const seen = await page.evaluate(() => {
      const focused = document.activeElement;
      if (!focused || focused === document.body) return { name: 'body', isMarked: true };
      const style = getComputedStyle(focused);
      return { name: focused.outerHTML.slice(0, 80), isMarked: style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2 };
    });
    if (!seen.isMarked) hidden.push(seen.name);
  }
  expect(hidden).toEqual([]);
  await end();
});
