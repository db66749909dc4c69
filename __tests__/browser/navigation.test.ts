// From page to page without a script of ours: the browser fetches the next page before it is asked for, and fades from one to the other.
import type { Browser, Page } from 'playwright-core';
import { visit } from '../support/browser';
import { article } from '../support/pages';
import { openSite } from '../support/site-and-browser';
import type { SiteServer } from '../support/site-server';

jest.setTimeout(60_000);

let site: SiteServer;
let browser: Browser;
beforeAll(async () => {
  ({ site, browser } = await openSite());
});

/** What the browser fetches ahead, and what it has to say against our rules. */
async function listen(page: Page) {
  const session = await page.context().newCDPSession(page);
  const said: { faults: string[]; ahead: string[] } = { faults: [], ahead: [] };
  session.on('Preload.ruleSetUpdated', ({ ruleSet }) => {
    if (ruleSet.errorMessage) said.faults.push(ruleSet.errorMessage);
  });
  session.on('Preload.prefetchStatusUpdated', ({ prefetchUrl, status }) => void (status === 'Ready' && said.ahead.push(prefetchUrl)));
  session.on('Preload.prerenderStatusUpdated', ({ key }) => void said.ahead.push(key.url));
  await session.send('Preload.enable');
  return said;
}

test('a page that a reader’s hand comes near is there before it is asked for; a form is not', async () => {
  const { page, end } = await visit(browser, site.address, { viewport: { width: 1000, height: 800 } });
  const said = await listen(page);
  await page.goto(`${site.address}/articles`);
  const link = page.getByRole('main').getByRole('link', { name: article.title }).first();
  await page.getByRole('link', { name: 'Contact', exact: true }).first().hover();
  await page.waitForTimeout(1_000);
  await link.hover();
  await page.waitForTimeout(1_000);
  expect(said.faults).toEqual([]);
  expect([...new Set(said.ahead)]).toEqual([`${site.address}/articles/${article.slug}`]);
  await link.click();
  await page.waitForURL(`**/articles/${article.slug}`);
  const [how] = await page.evaluate(() =>
    performance
      .getEntriesByType('navigation')
      .map((entry) => [Reflect.get(entry, 'deliveryType'), Number(Reflect.get(entry, 'activationStart')) > 0]),
  );
  // Where tools watch, the browser fetches the page and does not draw it yet.
  expect(how?.[0] === 'navigational-prefetch' || how?.[1]).toBe(true);
  await end();
});

test.each([
  ['fades into the next', 'no-preference', true],
  ['is changed at once for people who want less motion', 'reduce', false],
] as const)('a page %s', async (_, reducedMotion, fades) => {
  const { page, noise, end } = await visit(browser, site.address, { reducedMotion });
  const seen: boolean[] = [];
  await page.exposeFunction('noteTransition', (isThere: boolean) => void seen.push(isThere));
  await page.addInitScript(() => {
    addEventListener(
      'pagereveal',
      (event) => void Reflect.apply(Reflect.get(globalThis, 'noteTransition'), undefined, [Boolean(Reflect.get(event, 'viewTransition'))]),
    );
  });
  await page.goto(`${site.address}/articles`);
  await page.getByRole('main').getByRole('link', { name: article.title }).first().click();
  await page.waitForURL(`**/articles/${article.slug}`);
  await page.waitForTimeout(500);
  expect(seen).toEqual([false, fades]);
  expect(noise).toEqual([]);
  await end();
});
