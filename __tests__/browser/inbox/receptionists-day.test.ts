// A receptionist's day, as she has it in front of her: with and without script.
import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { visit } from '../../support/browser';
import { fill } from '../../support/full-inbox';
import { openSite } from '../../support/site-and-browser';
import type { SiteServer } from '../../support/site-server';
import { ana, ben, employ, signIn } from '../../support/staff';

jest.setTimeout(180_000);

let site: SiteServer;
let browser: Browser;
beforeAll(async () => {
  ({ site, browser } = await openSite());
  for (const member of [ana, ben]) employ(site, member);
});

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name }).waitFor();
const open = async (page: Page, name: string, view = 'all') => {
  await page.goto(`${site.address}/inbox?view=${view}`);
  await page.getByRole('link', { name, exact: true }).click();
  await heading(page, name);
};

describe.each([
  ['with script', true],
  ['without script', false],
])('%s', (kind, javaScriptEnabled) => {
  const of = (name: string) => `${name} ${kind}`;
  beforeAll(() =>
    fill(site, [
      { name: of('Vera'), message: 'Can I drive home in the evening?' },
      { name: of('Ula'), message: 'I want to die', isUrgent: true, phone: '+1 555 555 0142' },
      { name: of('Spammer'), message: 'Rank first' },
      { name: of('Wrongly'), message: 'Am I a machine?', isQuarantined: true },
      { name: of('Erna'), email: 'erna@example.net', message: 'Please forget me' },
      { name: of('Race'), message: 'Who answers first?' },
    ]),
  );
  const visitAs = async (member: { email: string }) => {
    const visitor = await visit(browser, site.address, { javaScriptEnabled, viewport: { width: 1280, height: 900 }, acceptDownloads: true });
    await signIn(visitor.page, site, member.email);
    return visitor;
  };

  test('she sees who may be in danger first, with what to do; takes, answers, takes it back, and answers again', async () => {
    const { page, end } = await visitAs(ben);
    expect(await page.getByRole('heading', { level: 2 }).first().textContent()).toContain('Ula');
    await page.getByText('Urgent words').first().waitFor();
    await page.getByRole('link', { name: of('Ula'), exact: true }).click();
    await page.getByRole('heading', { name: 'Somebody may be in danger' }).waitFor();
    await page.getByText('tell a clinician at once').waitFor();
    expect(await page.getByRole('link', { name: '+1 555 555 0142' }).getAttribute('href')).toBe('tel:+15555550142');
    await open(page, of('Vera'));
    await page.getByText('Can I drive home in the evening?').waitFor();
    const mail = await page.getByRole('link', { name: 'vera@example.org' }).getAttribute('href');
    expect(mail).toMatch(/^mailto:vera@example\.org\?subject=Your%20question%20to%20PMC%20Heal%20\(R-/);
    await button(page, 'Take it').click();
    await page.getByText('You have it in hand.').waitFor();
    await button(page, 'Mark as answered').click();
    await page.getByRole('alert').filter({ hasText: 'Choose how you answered' }).waitFor();
    await page.getByLabel('How did you answer?').selectOption('By phone');
    await button(page, 'Mark as answered').click();
    await page.getByRole('status').filter({ hasText: 'You marked it as answered.' }).waitFor();
    await page.getByText('You marked it as answered: by phone.').waitFor();
    await button(page, 'Undo').click();
    await page.getByText('You have it in hand.').waitFor();
    await page.getByText('You took the last step back.').waitFor();
    await page.getByLabel('How did you answer?').selectOption('By email');
    await button(page, 'Mark as answered').click();
    await page.getByText('It is answered.').waitFor();
    await button(page, 'Close').click();
    await page.getByText('It is closed.').waitFor();
    await page.goto(`${site.address}/inbox?view=closed`);
    await page.getByRole('link', { name: of('Vera'), exact: true }).waitFor();
    await end();
  });

  test('she leaves a note for colleagues, puts spam aside, and brings back what was put aside wrongly', async () => {
    const { page, end } = await visitAs(ben);
    await open(page, of('Erna'));
    await button(page, 'Add the note').click();
    await page.getByRole('alert').filter({ hasText: 'Enter a note' }).waitFor();
    await page.getByLabel('Note for colleagues').fill('She phones again at five.');
    await button(page, 'Add the note').click();
    await page.getByText('You wrote a note.').waitFor();
    await page.getByText('She phones again at five.').waitFor();
    await open(page, of('Spammer'));
    await button(page, 'Mark as spam').click();
    await page.getByRole('status').filter({ hasText: 'You marked it as spam.' }).waitFor();
    await page.goto(`${site.address}/inbox?view=suspect`);
    expect(await page.getByRole('link', { name: of('Spammer'), exact: true }).count()).toBe(0);
    await page.goto(`${site.address}/inbox?view=all`);
    await page
      .getByRole('listitem')
      .filter({ hasText: of('Spammer') })
      .getByText('Spam', { exact: true })
      .waitFor();
    await open(page, of('Wrongly'), 'suspect');
    await button(page, 'Not spam').click();
    await page.getByText('Nobody has it in hand yet.').waitFor();
    await page.getByText(/A mail to staff (is|was)/).waitFor();
    await end();
  });

  test('two at once: the second is told, sees how it is now, and keeps what they had chosen', async () => {
    const [first, second] = [await visitAs(ben), await visitAs(ana)];
    await open(first.page, of('Race'));
    await open(second.page, of('Race'));
    await button(first.page, 'Take it').click();
    await first.page.getByText('You have it in hand.').waitFor();
    await second.page.getByLabel('Why without an answer?').selectOption('Somebody else answers it');
    await button(second.page, 'Close').click();
    await second.page.getByRole('alert').filter({ hasText: 'Somebody else has changed this inquiry' }).waitFor();
    await second.page.getByText('ben has it in hand.').waitFor();
    expect(await second.page.getByLabel('Why without an answer?').inputValue()).toBe('passed-on');
    await button(second.page, 'Close').click();
    await second.page.getByText('It is closed.').waitFor();
    await first.end();
    await second.end();
  });

  test('A20: she finds an inquiry by a word of it, and the word is in no address and in no log', async () => {
    const { page, end } = await visitAs(ben);
    await page.getByLabel('Search in all inquiries').fill('FORGET me');
    await button(page, 'Search').click();
    await page.getByText('found for').waitFor();
    expect(page.url()).toBe(`${site.address}/inbox?view=all&search=1`);
    await page.getByRole('link', { name: of('Erna'), exact: true }).waitFor();
    expect(await page.getByRole('link', { name: of('Vera'), exact: true }).count()).toBe(0);
    await button(page, 'Clear the search').click();
    await page.getByRole('link', { name: of('Ula'), exact: true }).waitFor();
    await page.getByText('Filter by topic, article or date').click();
    await page.getByLabel('Topic').selectOption('Cost and insurance');
    await button(page, 'Filter').click();
    await page.getByText('No inquiry fits this filter').waitFor();
    expect(site.output()).not.toMatch(/forget/i);
    await end();
  });

  test('a manager exports a list, and erases everything of one person with a receipt', async () => {
    const { page, end } = await visitAs(ana);
    await page.goto(`${site.address}/inbox?view=all`);
    await page.getByRole('link', { name: 'Export this list' }).click();
    await heading(page, 'Export this list');
    const [download] = await Promise.all([page.waitForEvent('download'), button(page, 'CSV, for a spreadsheet').click()]);
    expect(download.suggestedFilename()).toBe('inquiries.csv');
    const csv = readFileSync(await download.path(), 'utf8');
    expect(csv.startsWith('\ufeff"reference"')).toBe(true);
    expect(csv).toContain(of('Erna'));

    await page.goto(`${site.address}/inbox/person`);
    await page.getByLabel('Email address of the person').fill('Erna@Example.NET');
    await button(page, 'Find').click();
    await page.getByText('One inquiry is kept of this address.').waitFor();
    await button(page, 'Erase it for good').click();
    await page.getByRole('alert').filter({ hasText: 'Choose why it is erased' }).waitFor();
    await page.getByLabel('Why is it erased?').selectOption('The person asked for it');
    await button(page, 'Erase it for good').click();
    await heading(page, 'Erased for good');
    await page.getByText('Everything that one email address had sent.').waitFor();
    expect(page.url()).toMatch(/\/inbox\/receipts\/[0-9a-f]{12}$/);
    expect((await page.content()).toLowerCase()).not.toContain('erna@');
    await open(page, of('Race'));
    await page.getByRole('link', { name: 'Erase it now' }).click();
    await page.getByLabel('Why is it erased?').selectOption('It was sent by mistake');
    await button(page, 'Erase for good').click();
    await heading(page, 'Erased for good');
    await page.getByText('One inquiry.').waitFor();
    await button(page, 'Sign out').click();
    await page.getByRole('heading', { name: 'Sign in to the inbox' }).waitFor();
    await end();
  });
});
