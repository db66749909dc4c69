// The two journeys that matter, in a real browser, each with and without JavaScript: a reader learns something, a visitor asks something.
import type { Browser } from 'playwright-core';
import { openBrowser, visit } from '../support/browser';
import { forget, type SiteServer, serveSite } from '../support/site-server';

jest.setTimeout(120_000);

let site: SiteServer;
let browser: Browser;
beforeAll(async () => {
  [site, browser] = await Promise.all([serveSite(), openBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await site.stop();
  forget(site);
});

describe.each([
  ['with JavaScript', true],
  ['without JavaScript', false],
])('%s', (_, javaScriptEnabled) => {
  test('a reader goes from the home page to a source and back, and on to the form', async () => {
    const { page, noise, end } = await visit(browser, site.address, { javaScriptEnabled });
    await page.goto(site.address);
    await page.getByRole('main').getByRole('link', { name: 'Is ketamine addictive?' }).first().click();
    await page.waitForURL('**/articles/is-ketamine-addictive');

    const takeaways = page.getByRole('region', { name: 'Key takeaways' });
    expect(await takeaways.getByRole('listitem').count()).toBeGreaterThanOrEqual(3);
    await page.getByRole('navigation', { name: 'On this page' }).getByRole('link', { name: 'Risks and side effects' }).click();
    expect(page.url()).toMatch(/#risks-and-side-effects$/);
    expect(await page.getByRole('region', { name: 'Risks and side effects' }).isVisible()).toBe(true);

    await page
      .getByRole('link', { name: /^Source 1: / })
      .first()
      .click();
    const reference = page.locator('ol > li:target');
    expect(await reference.isVisible()).toBe(true);
    expect(await reference.getByRole('link').first().getAttribute('href')).toMatch(/^https:\/\/(doi\.org|www\.)/);
    await reference.getByRole('link', { name: /back/i }).first().click();
    expect(page.url()).toMatch(/#cite-/);

    for (const [name, host] of [
      ['Facebook', 'facebook.com'],
      ['X', 'x.com'],
      ['Pinterest', 'pinterest.com'],
      ['Email', 'mailto:'],
    ] as const) {
      const href = await page
        .getByRole('link', { name: new RegExp(`\\b${name}\\b`) })
        .first()
        .getAttribute('href');
      expect(href).toContain(host);
      expect(decodeURIComponent(href ?? '')).toContain('/articles/is-ketamine-addictive');
    }

    await page.getByRole('article').locator('a[href="/contact?article=is-ketamine-addictive"]').first().click();
    await page.waitForURL('**/contact?article=is-ketamine-addictive');
    expect(await page.getByRole('main').getByText('Is ketamine addictive?').first().isVisible()).toBe(true);
    expect(noise).toEqual([]);
    await end();
  });

  test('a visitor is told what is missing, keeps what was typed, and ends with a reference', async () => {
    const { page, noise, end } = await visit(browser, site.address, { javaScriptEnabled });
    await page.goto(`${site.address}/contact?article=is-ketamine-addictive`);
    expect(
      await page
        .getByRole('main')
        .getByText(/not for emergencies/i)
        .first()
        .isVisible(),
    ).toBe(true);
    await page.getByLabel('Your question', { exact: true }).last().fill('Can I drive home?\nI live far away.');
    await page.getByRole('button', { name: /send/i }).click();

    const summary = page.getByRole('alert').filter({ hasText: 'Enter your name' });
    await summary.waitFor();
    expect(await summary.evaluate((element) => element === document.activeElement || element.contains(document.activeElement))).toBe(true);
    expect(await page.locator('textarea').inputValue()).toBe('Can I drive home?\nI live far away.');
    await summary.getByRole('link', { name: 'Enter your name' }).click();
    expect(await page.locator(':focus').getAttribute('name')).toBe('name');

    await page.keyboard.type('Zoë Łukasz');
    await page.getByLabel('Email address').fill('zoe@example.com');
    await page.getByRole('combobox').selectOption('question');
    await page.getByRole('checkbox').check();
    await page.getByRole('button', { name: /send/i }).click();
    await page.waitForURL('**/contact/sent?**');
    const receipt = page.getByRole('status');
    const reference = /R-[2-9A-Z]{5}-[2-9A-Z]{5}/.exec((await receipt.textContent()) ?? '')?.[0];
    expect(reference).toBeDefined();
    expect(await receipt.textContent()).toContain('2 working days');

    await page.reload();
    expect(await page.getByRole('status').textContent()).toContain(reference);
    expect(noise).toEqual([]);
    await end();
  });
});

test('a visitor who clicks twice sends once', async () => {
  const { page, end } = await visit(browser, site.address);
  await page.goto(`${site.address}/contact`);
  await page.getByLabel('Your name').fill('Zoë');
  await page.getByLabel('Email address').fill('zoe@example.com');
  await page.getByRole('combobox').selectOption('question');
  await page.locator('textarea').fill('Is twice once?');
  await page.getByRole('checkbox').check();
  let posts = 0;
  page.on('request', (request) => void (request.method() === 'POST' && posts++));
  await page.getByRole('button', { name: /send/i }).dblclick();
  await page.waitForURL('**/contact/sent?**');
  expect(posts).toBe(1);
  await end();
});

test('a visitor whose connection breaks keeps the text, is not told a falsehood, and gets through the second time', async () => {
  const { page, end } = await visit(browser, site.address);
  await page.goto(`${site.address}/contact`);
  await page.getByLabel('Your name').fill('Zoë');
  await page.getByLabel('Email address').fill('zoe@example.com');
  await page.getByRole('combobox').selectOption('question');
  await page.locator('textarea').fill('Are you there?');
  await page.getByRole('checkbox').check();
  await page.context().setOffline(true);
  await page.getByRole('button', { name: /send/i }).click();
  await page.getByText('we do not know whether your message arrived').waitFor();
  expect(await page.locator('textarea').inputValue()).toBe('Are you there?');
  await page.context().setOffline(false);
  await page.getByRole('button', { name: /send/i }).click();
  await page.waitForURL('**/contact/sent?**');
  await end();
});
