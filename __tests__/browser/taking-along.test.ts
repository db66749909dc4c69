// What a reader takes along or passes on: a sheet on paper, larger letters, a link to a section; and what they say back.
import { type Browser, chromium, type Page } from 'playwright-core';
import { visit } from '../support/browser';
import { article } from '../support/pages';
import { openSite } from '../support/site-and-browser';
import type { SiteServer } from '../support/site-server';

jest.setTimeout(120_000);

const path = `/articles/${article.slug}`;
const lastSection = article.sections.at(-1) ?? { id: '', title: '' };

let site: SiteServer;
let browser: Browser;
beforeAll(async () => {
  ({ site, browser } = await openSite());
});

/** As many pages as the browser's print makes of it, and how large the first one is, in points. */
async function print(page: Page, options: Parameters<Page['pdf']>[0] = {}) {
  const pdf = (await page.pdf(options)).toString('latin1');
  const [width = 0, height = 0] = (/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? []).slice(1).map((points) => Math.round(Number(points)));
  return { pageCount: (pdf.match(/\/Type\s*\/Page\b/g) ?? []).length, width, height };
}

test('an article and its sheet print on either paper on a sensible number of pages, and large type takes more', async () => {
  const { page, noise, end } = await visit(browser, site.address, { javaScriptEnabled: false });
  await page.goto(`${site.address}${path}`);
  const whole = await print(page, { format: 'A4' });
  await page.goto(`${site.address}${path}/hand-out`);
  const onA4 = await print(page, { format: 'A4' });
  const onLetter = await print(page, { format: 'Letter' });
  for (const { pageCount } of [whole, onA4, onLetter]) expect([pageCount > 2, pageCount < 10]).toEqual([true, true]);
  // Chromium rounds the sides of A4 up to whole pixels.
  expect([Math.abs(onA4.width - 595) <= 1, Math.abs(onA4.height - 842) <= 1]).toEqual([true, true]);
  expect([onLetter.width, onLetter.height]).toEqual([612, 792]);
  await page.getByRole('link', { name: 'Large type' }).click();
  const large = await print(page, { format: 'Letter' });
  expect(large.pageCount).toBeGreaterThan(onLetter.pageCount);
  expect(large.pageCount).toBeLessThan(20);
  // The clinic of this build is in the US, so a PDF that nobody gave a size gets that country's.
  expect(await print(page, { preferCSSPageSize: true })).toMatchObject({ width: 612, height: 792 });
  expect(noise).toEqual([]);
  await end();
});

test('a sheet on paper has the takeaways first, no area of ink and nothing to click on', async () => {
  const { page, end } = await visit(browser, site.address, { javaScriptEnabled: false });
  await page.goto(`${site.address}${path}/hand-out`);
  await page.emulateMedia({ media: 'print' });
  const seen = await page.evaluate(() => {
    const shown = [...document.querySelectorAll<HTMLElement>('body *')].filter((each) => each.checkVisibility());
    const filled = shown.filter((each) => !/^rgba\(0, 0, 0, 0\)$|^rgb\(255, 255, 255\)$/.test(getComputedStyle(each).backgroundColor));
    const painted = shown.filter((each) => getComputedStyle(each).backgroundImage !== 'none');
    return {
      filled: [...filled, ...painted].map((each) => `${each.tagName} ${each.className}`),
      controls: shown.filter((each) => each.matches('button, nav, form')).length,
      headings: shown.filter((each) => each.matches('h1, h2')).map((each) => each.textContent),
    };
  });
  expect(seen.filled).toEqual([]);
  expect(seen.controls).toBe(0);
  expect(seen.headings.slice(0, 2)).toEqual([article.title, 'Key takeaways']);
  await end();
});

test('a sheet is there for every article that readers may see, and for nothing else; search engines keep the article', async () => {
  const sheet = await fetch(`${site.address}${path}/hand-out`);
  expect(sheet.status).toBe(200);
  expect(await sheet.text()).toMatch(/<meta name="robots" content="noindex, follow"\/>/);
  for (const nowhere of ['/articles/there-is-nothing-here/hand-out', `${path}/hand-out/more`])
    expect((await fetch(`${site.address}${nowhere}`)).status).toBe(404);
});

test('every heading of an article has a link to itself, which shows to whoever comes by keyboard or points at it', async () => {
  const { page, end } = await visit(browser, site.address, { viewport: { width: 1280, height: 800 } });
  await page.goto(`${site.address}${path}`);
  const link = page.getByRole('link', { name: `Link to this section: ${lastSection.title}` });
  const opacity = () => link.evaluate((each) => Number(getComputedStyle(each).opacity));
  expect(await opacity()).toBe(0);
  await page.getByRole('heading', { name: lastSection.title }).hover();
  expect(await opacity()).toBe(1);
  await page.mouse.move(0, 0);
  const isReached = () => link.evaluate((each) => each === document.activeElement);
  for (let steps = 0; steps < 300 && !(await isReached()); steps += 1) await page.keyboard.press('Tab');
  expect(await isReached()).toBe(true);
  expect(await opacity()).toBe(1);
  await page.keyboard.press('Enter');
  expect(page.url()).toBe(`${site.address}${path}#${lastSection.id}`);
  await end();
});

test('letters follow the size that a reader has set in the browser, and nothing runs out of the window', async () => {
  const sizes: Record<number, number> = {};
  for (const size of [16, 32]) {
    const other = await chromium.launch({
      executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
      args: ['--no-sandbox', '--disable-gpu', `--blink-settings=defaultFontSize=${size}`],
    });
    const page = await other.newPage({ viewport: { width: 1280, height: 900 } });
    for (const each of ['', '/hand-out']) {
      await page.goto(`${site.address}${path}${each}`);
      const { letters, overflow } = await page.evaluate(() => ({
        letters: Number.parseFloat(getComputedStyle(document.querySelector('article p') ?? document.body).fontSize),
        overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      }));
      expect(overflow).toBeLessThanOrEqual(0);
      if (each === '') sizes[size] = letters;
    }
    await other.close();
  }
  // The scale adds a little by the width of the window, which does not grow.
  expect((sizes[32] ?? 0) / (sizes[16] ?? 1)).toBeGreaterThan(1.8);
});

describe.each([
  ['with JavaScript', true],
  ['without JavaScript', false],
])('%s', (_, javaScriptEnabled) => {
  test('a reader says that a page did not help, is thanked, and finds the way to report a mistake with the article filled in', async () => {
    const { page, noise, end } = await visit(browser, site.address, { javaScriptEnabled });
    await page.goto(`${site.address}${path}`);
    await page.getByRole('region', { name: 'Was this page helpful?' }).getByRole('button', { name: 'No' }).click();
    await page.waitForURL('**/helpful/thanks?**');
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Thank you for telling us');
    expect(await page.context().cookies()).toEqual([]);
    await page.getByRole('link', { name: 'report a mistake' }).click();
    await page.waitForURL(`**/contact?article=${article.slug}&topic=mistake`);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Report a mistake');
    expect(await page.getByRole('combobox').inputValue()).toBe('mistake');
    expect(await page.getByRole('main').getByRole('link', { name: article.title }).isVisible()).toBe(true);
    await page.goBack();
    await page.getByRole('main').getByRole('link', { name: article.title }).click();
    await page.waitForURL(`**${path}`);
    expect(noise).toEqual([]);
    await end();
  });
});

test('the thank-you fetches nothing that its policy refuses', async () => {
  const answer = await fetch(`${site.address}/helpful/thanks?article=${article.slug}&answer=yes`);
  expect(answer.headers.get('cache-control')).toContain('no-store');
  expect(answer.headers.get('link')).toBeNull();
  expect(await answer.text()).toContain('Thank you');
});

test('another site cannot answer for its visitors', async () => {
  const form = new FormData();
  form.set('article', article.slug);
  form.set('answer', 'yes');
  const headers = { origin: 'https://elsewhere.example', 'sec-fetch-site': 'cross-site' };
  const answer = await fetch(`${site.address}/helpful`, { method: 'POST', body: form, headers, redirect: 'manual' });
  expect(answer.status).toBe(403);
});
