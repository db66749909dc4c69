// Whoever has scripts off sees words at every address outside of the inbox, also where nothing is: Next leaves some of its refusals to a script.
import type { Browser } from 'playwright-core';
import { visit } from '../support/browser';
import { article } from '../support/pages';
import { openSite } from '../support/site-and-browser';
import type { SiteServer } from '../support/site-server';

jest.setTimeout(120_000);

let site: SiteServer;
let browser: Browser;
beforeAll(async () => {
  ({ site, browser } = await openSite());
});

async function see(path: string) {
  const { page, end } = await visit(browser, site.address, { javaScriptEnabled: false });
  const response = await page.goto(`${site.address}${path}`);
  const heading = page.locator('main h1');
  await heading.waitFor({ timeout: 5_000 }).catch(() => {});
  const seen = {
    status: response?.status(),
    heading: (await heading.count()) === 1 && (await heading.isVisible()) ? await heading.textContent() : 'nothing',
    ways: await page.locator('main a:visible').count(),
    html: (await response?.text()) ?? '',
  };
  await end();
  return seen;
}

test('a preview that is not open says so, without a script, and keeps every search engine away', async () => {
  for (const path of ['/preview/nothing', `/preview/${article.slug}`, `/preview/${article.slug}?until=99999999999&signature=${'x'.repeat(43)}`]) {
    const { status, heading, ways, html } = await see(path);
    expect([path, status, heading]).toEqual([path, 404, 'This preview is not open']);
    expect(ways).toBeGreaterThan(2);
    expect(html).not.toMatch(/<script(?! type="(?:speculationrules|application\/ld\+json)")/);
    expect(html).toMatch(/<meta name="robots" content="noindex/);
  }
});

test.each([
  ['/articles/nothing', 404],
  ['/articles/nothing/hand-out', 404],
  ['/articles?page=99', 404],
  ['/articles?page=x', 404],
  ['/topics/nothing', 404],
  [`/topics/${article.topics[0]}?page=99`, 404],
  ['/people/nothing', 404],
  [`/people/${article.author}?page=0`, 404],
  ['/a-z/nothing', 404],
  ['/gone/nothing', 404],
  ['/preview', 404],
  ['/nothing/at/all', 404],
  ['/sitemap/99.xml', 404],
  ['/search?q=', 200],
  ['/search?q=nothing+of+this+kind&page=9', 200],
  ['/helpful/thanks', 200],
  ['/helpful/thanks?article=nothing&answer=maybe', 200],
  ['/contact?article=nothing&topic=nothing', 200],
  ['/contact/sent', 404],
  ['/contact/sent?reference=nothing', 404],
])('%s has words', async (path, status) => {
  const seen = await see(path);
  expect([seen.status, seen.heading]).toEqual([status, expect.stringMatching(/\w+ \w+|Search/)]);
  expect(seen.ways).toBeGreaterThan(0);
});
