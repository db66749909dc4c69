// Coming into the inbox and leaving it, as a person does it, on the built site.
import type { Browser } from 'playwright-core';
import { visit } from '../../support/browser';
import { freePort } from '../../support/free-port';
import { openSite } from '../../support/site-and-browser';
import { type SiteServer, siteWith } from '../../support/site-server';
import { ana, employ, password, signIn, staffCommand } from '../../support/staff';

jest.setTimeout(120_000);

let site: SiteServer;
let browser: Browser;
beforeAll(async () => {
  ({ site, browser } = await openSite());
  employ(site, ana);
});

describe.each([
  ['with JavaScript', true],
  ['without JavaScript', false],
])('%s', (_, javaScriptEnabled) => {
  test('a member signs in, sees how many inquiries wait, and signs out; the old cookie opens nothing (A10)', async () => {
    const { page, noise, end } = await visit(browser, site.address, { javaScriptEnabled });
    await signIn(page, site, ana.email);
    expect(new URL(page.url()).pathname).toBe('/inbox');
    await page.getByText('No new inquiries are waiting.').waitFor();
    const cookies = await page.context().cookies();
    await page.getByRole('button', { name: 'Sign out', exact: true }).click();
    await page.getByRole('heading', { name: 'Sign in to the inbox' }).waitFor();
    // What stays says only that a member has signed in here before; it opens nothing.
    expect((await page.context().cookies()).map(({ name }) => name)).toEqual(['inbox-browser']);
    await page.goBack();
    await page.getByRole('heading', { name: 'Sign in to the inbox' }).waitFor();
    await page.context().addCookies(cookies);
    await page.goto(`${site.address}/inbox`);
    await page.getByRole('heading', { name: 'Sign in to the inbox' }).waitFor();
    expect(noise).toEqual([]);
    await end();
  });

  test('what is wrong is said at once, the address is kept and the password is not', async () => {
    const { page, end } = await visit(browser, site.address, { javaScriptEnabled });
    await page.goto(`${site.address}/inbox/sign-in`);
    await page.getByRole('button', { name: 'Sign in', exact: true }).click();
    const summary = page.getByRole('alert').filter({ hasText: 'There is a problem' });
    await summary.getByText('Enter your email address').waitFor();
    await summary.getByText('Enter your password').waitFor();
    await page.getByLabel('Email address').fill(ana.email);
    await page.getByLabel('Password', { exact: true }).fill('not this one');
    await page.getByRole('button', { name: 'Sign in', exact: true }).click();
    await summary.getByText('The email address or the password is not right.').waitFor();
    expect(await summary.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await page.getByLabel('Email address').inputValue()).toBe(ana.email);
    expect(await page.getByLabel('Password', { exact: true }).inputValue()).toBe('');
    expect(await page.content()).not.toContain('not this one');
    await end();
  });

  test('A15: a new member sets a password by a link that works once', async () => {
    const email = javaScriptEnabled ? 'dora@clinic.example' : 'emil@clinic.example';
    const { stdout } = staffCommand(site, [email, '--role', 'viewer']);
    const path = /\/inbox\/sign-in\/set-up\?token=[\w-]{43}/.exec(stdout)?.[0] ?? '';
    const { page, end } = await visit(browser, site.address, { javaScriptEnabled });
    await page.goto(`${site.address}${path}`);
    await page.getByLabel('Your name').fill('Dora Emil');
    await page.getByLabel('New password').fill('short');
    await page.getByRole('button', { name: 'Set your password' }).click();
    await page.getByRole('alert').getByText('Password must be 12 characters or more').waitFor();
    expect(await page.getByLabel('Your name').inputValue()).toBe('Dora Emil');
    await page.getByLabel('New password').fill(password);
    await page.getByRole('button', { name: 'Set your password' }).click();
    await page.getByText('Your password is set. Sign in with it.').waitFor();
    await signIn(page, site, email);
    expect(await page.getByText('Dora Emil (viewer)').isVisible()).toBe(true);
    await page.goto(`${site.address}${path}`);
    await page.getByRole('heading', { name: 'This link is no longer good' }).waitFor();
    await end();
  });
});

test('a link from a mail leads on to where it was meant after signing in', async () => {
  const { page, end } = await visit(browser, site.address);
  await signIn(page, site, ana.email, '/inbox?view=all');
  expect(page.url()).toBe(`${site.address}/inbox?view=all`);
  await end();
});

test('behind a proxy that speaks https, signing in leads on, and the server does not try to speak it to itself', async () => {
  const behind = await siteWith({ port: await freePort() });
  employ(behind, ana);
  const { page, end } = await visit(browser, behind.address, { extraHTTPHeaders: { 'x-forwarded-proto': 'https' } });
  await signIn(page, behind, ana.email);
  expect(behind.output()).not.toMatch(/failed|refused/);
  await end();
});
