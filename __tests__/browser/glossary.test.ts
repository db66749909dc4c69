// The words that articles explain, in a real browser: with and without script, by mouse, by touch and by keyboard, on screen and on paper.
import type { Browser, Page } from 'playwright-core';
import { visit } from '../support/browser';
import { article } from '../support/pages';
import { openSite } from '../support/site-and-browser';
import type { SiteServer } from '../support/site-server';
import { violationsOn } from '../support/violations';

jest.setTimeout(120_000);

let site: SiteServer;
let browser: Browser;
beforeAll(async () => {
  ({ site, browser } = await openSite());
});

/** Opens the article, and gives its first explained word with the meaning that belongs to it. */
async function read(options: Parameters<typeof visit>[2] = {}) {
  const { page, noise, end } = await visit(browser, site.address, options);
  await page.goto(`${site.address}/articles/${article.slug}`);
  const word = page.locator('button.word').first();
  const meaning = page.locator(`#${await word.getAttribute('popovertarget')}`);
  return { page, word, meaning, noise, end };
}

describe.each([
  ['with script', true],
  ['without script', false],
])('%s', (_, javaScriptEnabled) => {
  test('a word shows its meaning when it is tapped, and a tap elsewhere ends it', async () => {
    const { page, word, meaning, noise, end } = await read({ javaScriptEnabled, hasTouch: true });
    expect(await meaning.isVisible()).toBe(false);
    await word.tap();
    expect(await meaning.isVisible()).toBe(true);
    await page.getByRole('heading', { level: 1 }).tap();
    expect(await meaning.isVisible()).toBe(false);
    expect(noise).toEqual([]);
    await end();
  });

  test('a press after a hover leaves the meaning open, and "Close" and Escape end it', async () => {
    const { page, word, meaning, end } = await read({ javaScriptEnabled });
    await word.hover();
    await meaning.waitFor({ state: 'visible' });
    await word.click();
    expect(await meaning.isVisible()).toBe(true);
    await meaning.getByRole('button', { name: 'Close' }).click();
    expect(await meaning.isVisible()).toBe(false);
    await word.click();
    await page.keyboard.press('Escape');
    expect(await meaning.isVisible()).toBe(false);
    await end();
  });
});

test('by keyboard, Enter shows the meaning, Tab goes into it and on, and Escape ends it', async () => {
  const { page, word, meaning, end } = await read();
  await word.focus();
  await page.keyboard.press('Enter');
  expect(await meaning.isVisible()).toBe(true);
  const focused = () => page.evaluate(() => document.activeElement?.textContent);
  await page.keyboard.press('Tab');
  expect(await focused()).toMatch(/^More about /);
  await page.keyboard.press('Tab');
  expect(await focused()).toBe('Close');
  await page.keyboard.press('Escape');
  expect(await meaning.isVisible()).toBe(false);
  expect(await word.evaluate((element) => element === document.activeElement)).toBe(true);
  await end();
});

test('a screen reader hears a button that is folded or not, and the meaning right after it', async () => {
  const { word, meaning, end } = await read();
  const parent = word.locator('..');
  expect(await parent.ariaSnapshot()).toContain(`button "${await word.textContent()}"`);
  expect(await parent.ariaSnapshot()).not.toContain('More about');
  await word.press('Enter');
  const heard = await parent.ariaSnapshot();
  expect(heard.indexOf('More about')).toBeGreaterThan(heard.indexOf('button'));
  expect(await meaning.getAttribute('role')).toBe('note');
  await end();
});

test.each(['light', 'dark'] as const)('an open meaning has no violation that axe can find in %s colors', async (colorScheme) => {
  const { page, word, end } = await read({ colorScheme });
  await word.click();
  expect(await violationsOn(page)).toEqual([]);
  await end();
});

test('an open meaning stays within a small phone, wherever its word stands', async () => {
  const { page, end } = await read({ viewport: { width: 320, height: 568 } });
  const outside: string[] = [];
  for (const word of await page.locator('button.word').all()) {
    await word.scrollIntoViewIfNeeded();
    await word.press('Enter');
    const box = await page.locator(':popover-open').boundingBox();
    if (!box || box.x < 0 || box.y < 0 || box.x + box.width > 320 || box.y + box.height > 568)
      outside.push(`${await word.textContent()}: ${JSON.stringify(box)}`);
    await page.keyboard.press('Escape');
  }
  expect(outside).toEqual([]);
  await end();
});

test('on paper a word looks like any other, and the meanings stand in a list', async () => {
  const { page, word, meaning, end } = await read();
  const list = page.getByRole('region', { name: 'Words used here' });
  expect(await list.count()).toBe(0);
  await page.emulateMedia({ media: 'print' });
  expect(await list.isVisible()).toBe(true);
  expect(await meaning.isVisible()).toBe(false);
  expect(await word.evaluate((element) => getComputedStyle(element).textDecorationLine)).toBe('none');
  await end();
});

test('the way from a word leads to its entry in the glossary, and from there to the articles that use it', async () => {
  const { page, word, meaning, end } = await read({ javaScriptEnabled: false });
  await word.click();
  await meaning.getByRole('link').click();
  const entry = page.locator(':target');
  await entry.getByRole('heading', { level: 3 }).waitFor();
  await entry.locator('summary').click();
  expect(await linksTo(page, `/articles/${article.slug}`)).toBeGreaterThan(0);
  await end();
});

function linksTo(page: Page, path: string): Promise<number> {
  return page.locator(`:target a[href="${path}"]:visible`).count();
}
