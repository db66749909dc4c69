// Every page of the inbox that this part of it has, for everybody: checked by axe in light and dark, on a phone, and by keyboard.
import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { visit } from '../../support/browser';
import { fill } from '../../support/full-inbox';
import { openSite } from '../../support/site-and-browser';
import type { SiteServer } from '../../support/site-server';
import { ana, cleo, employ, signIn, staffCommand } from '../../support/staff';

jest.setTimeout(180_000);

let site: SiteServer;
let browser: Browser;
let setUpPath = '';
let inquiries: Awaited<ReturnType<typeof fill>> = [];
beforeAll(async () => {
  ({ site, browser } = await openSite());
  for (const member of [ana, cleo]) employ(site, member);
  inquiries = await fill(site, [{}, { isUrgent: true, message: 'w'.repeat(400) }, { isQuarantined: true, phone: undefined }, { topic: 'cost' }]);
  setUpPath = /\/inbox\/sign-in\/set-up\?token=[\w-]{43}/.exec(staffCommand(site, ['new@clinic.example']).stdout)?.[0] ?? '';
});

async function violationsOn(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run(document));
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

/** What has to hold on each page: axe, one top heading, one main part, no sideways scroll, nothing on the console. */
async function judge(page: Page) {
  const [content, window] = await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth] as const);
  const named = new URL(page.url()).pathname;
  expect({ named, violations: await violationsOn(page) }).toEqual({ named, violations: [] });
  expect({ named, isWide: content > window }).toEqual({ named, isWide: false });
  expect(await page.getByRole('main').count()).toBe(1);
  expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
}

describe.each(['light', 'dark'] as const)('in %s colors', (colorScheme) => {
  test.each([[320], [1280]])('no page of the inbox has a violation that axe can find, %i pixels wide', async (width) => {
    const { page, noise, end } = await visit(browser, site.address, { colorScheme, viewport: { width, height: 800 } });
    for (const path of [
      '/inbox/sign-in',
      '/inbox/sign-in/code',
      setUpPath,
      '/inbox/sign-in/set-up?token=x',
      '/unavailable/not-changed',
      '/unavailable/not-open',
    ]) {
      await page.goto(`${site.address}${path}`);
      await judge(page);
    }
    await page.goto(`${site.address}/inbox/sign-in`);
    await page.getByRole('button', { name: 'Sign in', exact: true }).click();
    await page.getByRole('alert').filter({ hasText: 'There is a problem' }).waitFor();
    await judge(page);
    await signIn(page, site, ana.email);
    const [one, urgent, suspect] = inquiries.map(({ id }) => `/inbox/${id}`);
    const lists = ['/inbox', '/inbox?view=all', '/inbox?view=closed', '/inbox?view=all&topic=cost'];
    const ofManagers = ['/inbox/staff', '/inbox/audit', '/inbox/export?view=all', '/inbox/person', '/inbox/receipts', `${one}/erase`];
    const others = ['/inbox/numbers', '/inbox/articles', '/inbox/account', '/inbox/account/codes', '/inbox/sign-in/confirm'];
    for (const path of [...lists, one, urgent, suspect, ...ofManagers, ...others]) {
      await page.goto(`${site.address}${path}`);
      await judge(page);
    }
    await page.goto(`${site.address}/inbox/staff`);
    await page.getByRole('row').filter({ hasText: cleo.email }).getByRole('link').click();
    await page.getByRole('button', { name: 'Make a link' }).click();
    await page.getByText('Hand this link over yourself').waitFor();
    await judge(page);
    await page.goto(`${site.address}/inbox/account`);
    await page.getByRole('button', { name: 'Turn codes on' }).click();
    await page.getByRole('img', { name: /key below/ }).waitFor();
    await judge(page);
    expect(noise).toEqual([]);
    await end();
  });
});

test('a page that is not open to a viewer says so, and can be left', async () => {
  const { page, end } = await visit(browser, site.address);
  await signIn(page, site, cleo.email);
  await page.goto(`${site.address}/inbox/staff`);
  await judge(page);
  await page.getByRole('link', { name: 'Back to the inquiries' }).click();
  await page.waitForURL('**/inbox');
  await end();
});

test('by keyboard alone, every stop of the account page can be seen, and the ways of readers are not among them', async () => {
  const { page, end } = await visit(browser, site.address, { viewport: { width: 1280, height: 800 } });
  await signIn(page, site, ana.email, '/inbox/account');
  const stops: string[] = [];
  const hidden: string[] = [];
  for (let stop = 0; stop < 24; stop += 1) {
    await page.keyboard.press('Tab');
    const seen = await page.evaluate(() => {
      const focused = document.activeElement;
      if (!focused || focused === document.body) return { name: 'body', isMarked: true };
      const style = getComputedStyle(focused);
      const box = focused.getBoundingClientRect();
      const isMarked = style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2 && box.width > 0;
      return { name: focused.textContent || focused.getAttribute('name') || focused.tagName, isMarked };
    });
    stops.push(seen.name);
    if (!seen.isMarked) hidden.push(seen.name);
  }
  expect(hidden).toEqual([]);
  expect(stops.slice(0, 11)).toEqual([
    'Skip to the main content',
    'Call or text 988',
    'If life is in danger, call 911',
    'PMC Heal Inbox',
    'Inquiries',
    'Numbers',
    'Articles',
    'Staff',
    'Audit',
    'Your account',
    'Sign out',
  ]);
  expect(stops).not.toContain('Topics');
  await end();
});
