// Takes the pictures of the staff handbook from the built site, with people who do not exist: npm run docs:pictures
// With `-- --all FOLDER` it takes every page of the inbox, on a phone and a desk, in light and dark, for looking at them.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Page } from 'playwright-core';
import { openClinic, password } from '../../bench/inbox/clinic';
import { sampleInquiry } from '../../bench/inbox/sample';
import type { Inquiry } from '../../lib/inquiries/inquiry';
import { noticesOf } from '../../lib/inquiries/notices/notice';
import { systemClock } from '../../lib/platform/clock';

const { values } = parseArgs({ options: { all: { type: 'string' } } });

const clinic = await openClinic();
await clinic.employ('ana', 'manager');
await clinic.employ('ben', 'handler');
const now = systemClock.now();
const urgent = {
  isUrgent: true,
  topic: 'question',
  message: 'Since last week nothing helps any more and I do not want to live like this. Who can I talk to today?',
  phone: '+1 555 555 0142',
};
for (let number = 0; number < 64; number += 1) {
  const status = number < 9 ? 'new' : number < 15 ? 'open' : number < 40 ? 'answered' : 'closed';
  const suspect =
    number === 6 ? { isQuarantined: true, name: 'SEO Expert', message: 'Rank your website first http://a.example http://b.example' } : {};
  const inquiry: Inquiry = { ...sampleInquiry(number, now), status, ...(number === 4 ? urgent : {}), ...suspect };
  await clinic.inquiries.add(inquiry, `picture-${number}`, { notices: noticesOf(inquiry, 'http://localhost') });
  // As if somebody had answered some hours later, so that the numbers have something to count.
  if (status === 'answered' || status === 'closed') {
    const answered_at = new Date(inquiry.receivedAt.getTime() + (2 + (number % 9)) * 3_600_000).toISOString();
    const answered = clinic.database.query.withTables<{ inquiries: { id: string; answered_at: string } }>().updateTable('inquiries');
    await answered.set({ answered_at }).where('id', '=', inquiry.id).execute();
  }
}
// As if the mails had gone out in time.
await clinic.database.query
  .withTables<{ notices: { state: string; run_at: string | null } }>()
  .updateTable('notices')
  .set({ state: 'sent', run_at: null })
  .execute();
const address = await clinic.serve();
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] });

async function comeIn(look: { width: number; height: number; isDark: boolean }): Promise<Page> {
  const context = await browser.newContext({ viewport: look, colorScheme: look.isDark ? 'dark' : 'light', reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.goto(`${address}/inbox/sign-in`);
  await page.getByLabel('Email address').fill('ana@clinic.example');
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await page.getByRole('button', { name: 'Sign out', exact: true }).waitFor();
  return page;
}

const one = sampleInquiry(1, now).id;
const pages: Record<string, string> = {
  list: '/inbox',
  inquiry: `/inbox/${one}`,
  urgent: `/inbox/${sampleInquiry(4, now).id}`,
  suspect: '/inbox?view=suspect',
  all: '/inbox?view=all',
  filter: '/inbox?view=all&topic=cost',
  numbers: '/inbox/numbers',
  articles: '/inbox/articles',
  person: '/inbox/person',
  export: '/inbox/export?view=all',
  receipts: '/inbox/receipts',
  erase: `/inbox/${one}/erase`,
  staff: '/inbox/staff',
  audit: '/inbox/audit',
  account: '/inbox/account',
};

async function take(page: Page, name: string, file: string, isWhole: boolean) {
  await page.goto(`${address}${pages[name]}`);
  await page.getByRole('button', { name: 'Sign out', exact: true }).waitFor();
  await page.screenshot({ path: file, fullPage: isWhole });
}

if (values.all) {
  mkdirSync(values.all, { recursive: true });
  for (const [look, width, height, isDark] of [
    ['desk-light', 1280, 900, false],
    ['phone-light', 375, 740, false],
    ['desk-dark', 1280, 900, true],
    ['phone-dark', 375, 740, true],
  ] as const) {
    const page = await comeIn({ width, height, isDark });
    for (const name of Object.keys(pages)) await take(page, name, join(values.all, `${name}-${look}.png`), true);
    await page.context().close();
  }
} else {
  const page = await comeIn({ width: 1120, height: 980, isDark: false });
  for (const name of ['list', 'inquiry', 'urgent', 'numbers']) await take(page, name, join('docs', 'pictures', `${name}.png`), false);
}
await browser.close();
await clinic.end();
process.exit(0);
