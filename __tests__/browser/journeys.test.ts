// The two journeys that matter, in a real browser, each with and without JavaScript: a reader learns something, a visitor asks something.
import type { Browser, Page } from 'playwright-core';
import { visit } from '../support/browser';
import { article } from '../support/pages';
import { openSite } from '../support/site-and-browser';
import type { SiteServer } from '../support/site-server';

jest.setTimeout(120_000);

const lastSection = article.sections.at(-1) ?? { id: '', title: '' };

/** Waits for the receipt; when it does not come, says what the visitor sees instead. */
async function arriveAtReceipt(page: Page) {
  try {
    await page.getByRole('status').filter({ hasText: 'Your reference is' }).waitFor();
  } catch (cause) {
    const seen = await page.getByRole('main').textContent();
    throw new Error(`No receipt at ${page.url()}. The visitor sees: ${seen}\nThe server says: ${site.output()}`, { cause });
  }
}

let site: SiteServer;
let browser: Browser;
beforeAll(async () => {
  ({ site, browser } = await openSite());
});

describe.each([
  ['with JavaScript', true],
  ['without JavaScript', false],
])('%s', (_, javaScriptEnabled) => {
  test('a reader goes from the home page to a source and back, and on to the form', async () => {
    const { page, noise, end } = await visit(browser, site.address, { javaScriptEnabled });
    await page.goto(site.address);
    await page.getByRole('main').getByRole('link', { name: article.title }).first().click();
    await page.waitForURL(`**/articles/${article.slug}`);

    const takeaways = page.getByRole('region', { name: 'Key takeaways' });
    expect(await takeaways.getByRole('listitem').count()).toBeGreaterThanOrEqual(3);
    await page.getByRole('navigation', { name: 'On this page' }).getByRole('link', { name: lastSection.title }).click();
    expect(page.url()).toMatch(new RegExp(`#${lastSection.id}$`));
    expect(await page.getByRole('region', { name: lastSection.title }).isVisible()).toBe(true);

    await page
      .getByRole('link', { name: /^Source 1: / })
      .first()
      .click();
    const reference = page.locator('ol > li:target');
    expect(await reference.isVisible()).toBe(true);
    expect(await reference.getByRole('link').first().getAttribute('href')).toMatch(/^https:\/\/(doi\.org|www\.)/);
    await reference.getByRole('link', { name: /back/i }).first().click();
    expect(await page.locator('sup > a:target').count()).toBe(1);

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
      expect(decodeURIComponent(href ?? '')).toContain(`/articles/${article.slug}`);
    }

    await page.getByRole('article').locator(`a[href="/contact?article=${article.slug}"]`).first().click();
    await page.waitForURL(`**/contact?article=${article.slug}`);
    expect(await page.getByRole('main').getByText(article.title).first().isVisible()).toBe(true);
    expect(noise).toEqual([]);
    await end();
  });

  test('a visitor is told what is missing, keeps what was typed, and ends with a reference', async () => {
    const { page, noise, end } = await visit(browser, site.address, { javaScriptEnabled });
    await page.goto(`${site.address}/contact?article=${article.slug}`);
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
    await arriveAtReceipt(page);
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
  await arriveAtReceipt(page);
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
  await arriveAtReceipt(page);
  await end();
});

test('N06: with JavaScript, a form that the server no longer knows says that nothing was sent, and keeps the text', async () => {
  const { page, end } = await visit(browser, site.address);
  await page.goto(`${site.address}/contact`);
  await page.getByRole('textbox', { name: 'Your name' }).fill('Zoë');
  await page.getByRole('textbox', { name: 'Email address' }).fill('zoe@example.com');
  await page.getByRole('combobox').selectOption({ index: 1 });
  await page.getByRole('textbox', { name: 'Your question' }).fill('Can I drive home?');
  await page.getByRole('checkbox').check();
  // As a page does whose action was renamed by a deploy.
  await page.route('**/contact', (route) => {
    const headers = route.request().headers();
    return headers['next-action'] ? route.continue({ headers: { ...headers, 'next-action': `40${'ab'.repeat(20)}` } }) : route.continue();
  });
  await page.waitForLoadState('networkidle');
  await page.getByRole('button', { name: 'Send your question' }).click();
  const alert = page.getByRole('alert', { name: 'Your question was not sent' });
  await alert.waitFor();
  expect(await alert.textContent()).toContain('Nothing was sent. What you wrote is still below: copy it');
  expect(await page.getByRole('textbox', { name: 'Your question' }).inputValue()).toBe('Can I drive home?');
  await end();
});

test('with JavaScript, a text that is too long for the door is refused in the page, and told by how much', async () => {
  const { page, end } = await visit(browser, site.address);
  const posts: string[] = [];
  page.on('request', (request) => void (request.method() === 'POST' && posts.push(request.url())));
  await page.goto(`${site.address}/contact`);
  await page.waitForLoadState('networkidle');
  await page.getByRole('textbox', { name: 'Your question' }).fill('word '.repeat(16_000));
  await page.getByRole('button', { name: 'Send your question' }).click();
  await page.getByRole('link', { name: 'Your question must be 4,000 characters or fewer. It has 79,999' }).waitFor();
  expect(posts).toEqual([]);
  await end();
});
