// What managers do: staff and the audit, in a real browser, with and without JavaScript.
import { join } from 'node:path';
import { sql } from 'kysely';
import type { Browser, Page } from 'playwright-core';
import { openDatabase } from '@/lib/platform/database';
import { visit } from '../../support/browser';
import { runWithKeys } from '../../support/commands';
import { openSite } from '../../support/site-and-browser';
import type { SiteServer } from '../../support/site-server';
import { ana, employ, password, signIn } from '../../support/staff';

jest.setTimeout(120_000);

let site: SiteServer;
let browser: Browser;
beforeAll(async () => {
  ({ site, browser } = await openSite());
  employ(site, ana);
});

/** As if the members had been away from their keyboards for ten minutes. */
async function tenMinutesPass() {
  const database = await openDatabase(join(site.dataFolder, 'clinic.db'));
  await database.write(
    async (transaction) => void (await sql`update sessions set proved_at = ${new Date(Date.now() - 600_000).toISOString()}`.execute(transaction)),
  );
  await database.close();
}

const summary = (page: Page) => page.getByRole('alert').filter({ hasText: 'There is a problem' });

describe.each([
  ['with JavaScript', true],
  ['without JavaScript', false],
])('%s', (_, javaScriptEnabled) => {
  const email = `nora-${javaScriptEnabled ? 'with' : 'without'}@clinic.example`;

  test('a manager adds a member, hands over the link, changes the role, and disables the account', async () => {
    const manager = await visit(browser, site.address, { javaScriptEnabled });
    const { page } = manager;
    await signIn(page, site, ana.email, '/inbox/staff');
    await page.getByRole('button', { name: 'Add and make a link' }).click();
    await summary(page).getByText('Enter an email address').waitFor();
    await summary(page).getByText('Choose a role').waitFor();
    await page.getByLabel('Email address').fill(email);
    await page.getByRole('combobox', { name: 'Role' }).selectOption('handler');
    await page.getByRole('button', { name: 'Add and make a link' }).click();
    await page.getByText(`${email} is added as a handler.`).waitFor();
    const link = (await page.getByRole('main').getByText('/inbox/sign-in/set-up?token=').textContent()) ?? '';
    expect(link).toMatch(/^http:\/\/localhost:\d+\/inbox\/sign-in\/set-up\?token=[\w-]{43}$/);

    const member = await visit(browser, site.address, { javaScriptEnabled });
    await member.page.goto(`${site.address}${new URL(link).pathname}${new URL(link).search}`);
    await member.page.getByLabel('Your name').fill('Nora');
    await member.page.getByLabel('New password').fill(password);
    await member.page.getByRole('button', { name: 'Set your password' }).click();
    await member.page.getByText('Your password is set.').waitFor();
    await signIn(member.page, site, email);
    expect(await member.page.getByText('Nora (handler)').isVisible()).toBe(true);

    await page.goto(`${site.address}/inbox/staff`);
    await page.getByRole('row').filter({ hasText: email }).getByRole('link').click();
    await page.getByRole('heading', { name: 'Nora', level: 1 }).waitFor();
    await page.getByRole('combobox', { name: 'Role' }).selectOption('viewer');
    await page.getByRole('button', { name: 'Change the role' }).click();
    await page.getByText('The role is viewer now.').waitFor();
    await member.page.reload();
    await member.page.getByRole('heading', { name: 'Sign in to the inbox' }).waitFor();

    await tenMinutesPass();
    await page.getByRole('button', { name: 'Disable the account' }).click();
    await page.getByRole('heading', { name: 'Confirm that it is you' }).waitFor();
    await page.getByLabel(`Password of ${ana.email}`).fill(password);
    await page.getByRole('button', { name: 'Go on' }).click();
    await page.getByRole('heading', { name: 'Nora', level: 1 }).waitFor();
    await page.getByRole('button', { name: 'Disable the account' }).click();
    await page.getByRole('button', { name: 'Enable the account' }).waitFor();
    await member.page.getByLabel('Email address').fill(email);
    await member.page.getByLabel('Password', { exact: true }).fill(password);
    await member.page.getByRole('button', { name: 'Sign in', exact: true }).click();
    await summary(member.page).getByText('The email address or the password is not right.').waitFor();
    expect(manager.noise).toEqual([]);
    await manager.end();
    await member.end();
  });

  test('the last manager cannot take their own role away', async () => {
    const { page, end } = await visit(browser, site.address, { javaScriptEnabled });
    await signIn(page, site, ana.email, '/inbox/staff');
    await page.getByRole('row').filter({ hasText: ana.email }).getByRole('link').click();
    await page.getByRole('combobox', { name: 'Role' }).selectOption('viewer');
    await page.getByRole('button', { name: 'Change the role' }).click();
    await summary(page).getByText('This is the last active manager, and one has to stay.').waitFor();
    await end();
  });

  test('A17: the audit says who did what, and finds nothing wrong with itself', async () => {
    const { page, end } = await visit(browser, site.address, { javaScriptEnabled });
    await signIn(page, site, ana.email, '/inbox/audit');
    const rows = page.getByRole('row');
    expect(await rows.filter({ hasText: 'Looked at the audit' }).count()).toBeGreaterThan(0);
    expect(await rows.filter({ hasText: /Changed the role of Nora.*handler-to-viewer/ }).count()).toBeGreaterThan(0);
    expect(await rows.filter({ hasText: 'Failed to sign in' }).count()).toBeGreaterThan(0);
    await page.getByRole('button', { name: 'Check that nothing was tampered with' }).click();
    await page.getByText(/All \d+ entries follow from one another/).waitFor();
    await end();
  });
});

test('an entry that was changed in the file is found by the page and by the command, by its number', async () => {
  const database = await openDatabase(join(site.dataFolder, 'clinic.db'));
  await database.write(async (transaction) => {
    await sql`drop trigger audit_no_update`.execute(transaction);
    await sql`update audit set action = 'signed-out' where number = 2`.execute(transaction);
  });
  await database.close();
  const { page, end } = await visit(browser, site.address);
  await signIn(page, site, ana.email, '/inbox/audit');
  await page.getByRole('button', { name: 'Check that nothing was tampered with' }).click();
  await summary(page).getByText('The audit was tampered with: entry 2 was changed.').waitFor();
  const { status, lines } = runWithKeys('', site.dataFolder, 'database', 'check');
  expect(status).toBe(1);
  expect(lines).toContain('audit               broken');
  expect(lines.join('\n')).toContain('The audit was tampered with: entry 2 was changed. Compare with a backup');
  await end();
});
