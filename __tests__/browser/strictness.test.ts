// What every answer forbids: the content policy of each kind of page, kept without one violation in a real browser, and the headers
// beside it, weighed by the Observatory's published rules.
import { createServer } from 'node:http';
import type { Browser, Page } from 'playwright-core';
import { visit } from '../support/browser';
import { filled } from '../support/form';
import { observatoryScore } from '../support/observatory';
import { allPages, article, readingPages } from '../support/pages';
import { openSite } from '../support/site-and-browser';
import { forget, type SiteServer, serveSite } from '../support/site-server';

jest.setTimeout(120_000);

let site: SiteServer;
let browser: Browser;
beforeAll(async () => {
  ({ site, browser } = await openSite());
});

/** Counts what the policy stops, from the first byte of each page on. */
async function listen(page: Page): Promise<string[]> {
  const stopped: string[] = [];
  await page.exposeFunction('noteViolation', (what: string) => void stopped.push(what));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
      Reflect.apply(Reflect.get(globalThis, 'noteViolation'), undefined, [`${violatedDirective} ${blockedURI} ${sample}`]);
    });
  });
  return stopped;
}

test('the listener hears a violation when there is one', async () => {
  const { page, end } = await visit(browser, site.address);
  const stopped = await listen(page);
  await page.goto(site.address);
  await page.evaluate(() => {
    const style = document.createElement('style');
    style.textContent = 'p{color:red}';
    document.head.append(style);
  });
  await page.waitForTimeout(200);
  expect(stopped.join()).toContain('style-src-elem');
  await end();
});

test.each(allPages)('the %s page breaks no rule of its policy', async (_, path) => {
  const { page, noise, end } = await visit(browser, site.address);
  const stopped = await listen(page);
  await page.goto(`${site.address}${path}`, { waitUntil: 'networkidle' });
  expect([...stopped, ...noise]).toEqual([]);
  await end();
});

test('the form breaks no rule either: wrong, sent, and acknowledged', async () => {
  const { page, noise, end } = await visit(browser, site.address);
  const stopped = await listen(page);
  await page.goto(`${site.address}/contact?article=${article.slug}`);
  await page.getByRole('button', { name: /send/i }).click();
  await page.getByRole('alert', { name: 'There is a problem' }).waitFor();
  await page.getByLabel('name', { exact: false }).first().fill(filled.name);
  await page.locator('input[type="email"]').fill(filled.email);
  await page.locator('textarea').fill(filled.message);
  await page.getByRole('combobox').selectOption({ index: 1 });
  await page.getByRole('checkbox').check();
  await page.getByRole('button', { name: /send/i }).click();
  await page.getByRole('status').waitFor();
  expect([...stopped, ...noise]).toEqual([]);
  await end();
});

test('what somebody smuggles into a page is neither run nor shown in a frame', async () => {
  const { page, end } = await visit(browser, site.address);
  for (const path of ['/', '/contact']) {
    await page.goto(`${site.address}${path}`);
    const ran = await page
      .evaluate(() => {
        const script = document.createElement('script');
        script.textContent = 'globalThis.wasRun = true';
        document.body.append(script);
        const image = document.createElement('img');
        image.setAttribute('onerror', 'globalThis.wasRun = true');
        image.setAttribute('src', '/missing.png');
        document.body.append(image);
        return new Promise((resolve) => setTimeout(() => resolve(Reflect.get(globalThis, 'wasRun') ?? false), 300));
      })
      .catch((error: unknown) => (String(error).includes('TrustedScript') ? false : Promise.reject(error)));
    expect([path, ran]).toEqual([path, false]);
  }
  const framing = createServer((_, response) =>
    response.setHeader('Content-Type', 'text/html').end(`<iframe src="${site.address}/"></iframe>`),
  ).listen(0);
  const address = framing.address();
  await page.goto(`http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/`);
  await page.waitForTimeout(300);
  // The browser's own page of refusal has a heading of its own.
  expect(await page.frames()[1]?.locator('main').count()).toBe(0);
  framing.close();
  await end();
});

test('H-4: by the rules of the Observatory, every kind of page scores 130, when the site is reached by https', async () => {
  const secure = await serveSite({ env: { SITE_URL: 'https://clinic.example' } });
  for (const [name, path] of [...allPages, ['feature that is off', '/_next/image?url=%2Ficon.svg&w=64&q=75']] as const) {
    const response = await fetch(`${secure.address}${path}`);
    const headers = Object.fromEntries(response.headers);
    expect([name, observatoryScore(headers, await response.text())]).toEqual([name, 130]);
    expect([name, headers['content-security-policy']]).toEqual([name, expect.stringContaining('upgrade-insecure-requests')]);
    expect([name, headers['x-powered-by']]).toEqual([name, undefined]);
  }
  await secure.stop();
  forget(secure);
});

test('a site that is reached without https does not ask browsers for it', async () => {
  for (const [, path] of readingPages.slice(0, 3)) {
    const { headers } = await fetch(`${site.address}${path}`);
    expect(headers.get('strict-transport-security')).toBeNull();
    expect(headers.get('content-security-policy')).not.toContain('upgrade');
  }
});

test('the rules would notice: the same page scores less for each header that it lacks', async () => {
  const response = await fetch(site.address);
  const [headers, html] = [{ ...Object.fromEntries(response.headers), 'strict-transport-security': 'max-age=63072000' }, await response.text()];
  expect(observatoryScore(headers, html)).toBe(130);
  const worse: [Record<string, string>, number][] = [
    [{ 'content-security-policy': "default-src 'self'" }, 120],
    [{ 'content-security-policy': '' }, 75],
    [{ 'strict-transport-security': '' }, 80],
    [{ 'x-content-type-options': '' }, 125],
    [{ 'referrer-policy': 'unsafe-url' }, 120],
    [{ 'cross-origin-resource-policy': '' }, 120],
    [{ 'access-control-allow-origin': '*' }, 50],
  ];
  for (const [change, most] of worse) expect([change, observatoryScore({ ...headers, ...change }, html) <= most]).toEqual([change, true]);
});
