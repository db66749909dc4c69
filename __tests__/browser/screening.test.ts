// Screening with the settings that a clinic starts with, through the built site: nobody gets past it, and nobody's question is lost to it.
import { join } from 'node:path';
import { sql } from 'kysely';
import { type Inquiry, isReadable } from '@/lib/inquiries/inquiry';
import { makeToken } from '@/lib/inquiries/screening/form-token';
import { openInquiryStore } from '@/lib/inquiries/store';
import { type Database, openDatabase } from '@/lib/platform/database';
import { keyFor, openKeyRing } from '@/lib/platform/keys';
import { openBrowser, visit } from '../support/browser';
import { filled, formFrom, post } from '../support/form';
import { forget, realSettings, type SiteServer, serveSite } from '../support/site-server';

jest.setTimeout(120_000);

const running: SiteServer[] = [];
afterEach(async () => {
  for (const site of running.splice(0)) {
    await site.stop();
    forget(site);
  }
});

async function serve(env: Record<string, string> = {}): Promise<SiteServer> {
  const site = await serveSite({ env: { ...realSettings, ...env } });
  running.push(site);
  return site;
}

async function asking<Result>(site: SiteServer, deed: (database: Database) => Promise<Result>): Promise<Result> {
  const database = await openDatabase(join(site.dataFolder, 'clinic.db'));
  try {
    return await deed(database);
  } finally {
    await database.close();
  }
}

const kept = (site: SiteServer): Promise<Inquiry[]> =>
  asking(site, async (database) =>
    (await openInquiryStore(database, openKeyRing(undefined, site.dataFolder)).list({ limit: 1_000 })).filter(isReadable),
  );

/** Longer than FORM_MIN_SECONDS. */
const aWhile = () => new Promise((resolve) => setTimeout(resolve, 2_100));

/** Opens one form for each question, writes for a while, and sends them one after another. */
async function sendEach(site: SiteServer, count: number, headersOf: (index: number) => Record<string, string> = () => ({})) {
  const forms = await Promise.all(Array.from({ length: count }, (_, index) => formFrom(site.address, { ...filled, message: `Question ${index}` })));
  await aWhile();
  const answers = [];
  for (const [index, form] of forms.entries()) answers.push(await post(site.address, form, headersOf(index)));
  return answers;
}

const receivedCount = (answers: { reference: string | undefined }[]) => answers.filter(({ reference }) => reference).length;
const forwardedFor = (address: string) => ({ 'x-forwarded-for': address });

test('S01, S15: what falls into the trap or looks like sales talk is kept and marked, and the receipt says what became of it', async () => {
  const site = await serve({ FORM_MIN_SECONDS: '0' });
  const talk = 'Лучшее казино http://a.example http://b.example http://c.example http://d.example http://e.example';
  const suspects: Record<string, string>[] = [{ remarks: 'x' }, { message: talk }];
  for (const fields of suspects) {
    const { reference, text } = await post(site.address, await formFrom(site.address, { ...filled, ...fields }));
    expect(text).toContain('A filter against automatic messages has set it aside');
    expect((await kept(site)).find((inquiry) => inquiry.reference === reference)).toMatchObject({ isQuarantined: true, email: filled.email });
  }
  const { text } = await post(site.address, await formFrom(site.address));
  expect(text).toContain('We answer by email within');
  expect(site.output()).not.toMatch(/a\.example|казино/);
});

test('S02: in a browser the trap is out of sight, and no key leads there', async () => {
  const site = await serve();
  const browser = await openBrowser();
  const { page, end } = await visit(browser, site.address);
  await page.goto(`${site.address}/contact`);
  const trap = page.locator('input[name="remarks"]');
  const box = await trap.evaluate((element) => {
    const { width, height } = element.parentElement?.getBoundingClientRect() ?? { width: 99, height: 99 };
    return { width, height, display: getComputedStyle(element).display, clip: getComputedStyle(element.parentElement ?? element).clipPath };
  });
  expect(box).toEqual({ width: 1, height: 1, display: expect.not.stringMatching('none'), clip: 'inset(50%)' });
  for (let step = 0; step < 40; step += 1) {
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).not.toBe('remarks');
  }
  await end();
  await browser.close();
});

test('S03: sent at once, a form is asked for again with its text; a moment later the same form is taken', async () => {
  const site = await serve();
  const form = await formFrom(site.address);
  const first = await post(site.address, form);
  expect(first.reference).toBeUndefined();
  expect(first.text).toContain('The form came back faster than people usually write. Nothing was sent.');
  expect(first.text).toContain(filled.message);
  expect(first.text).toContain(String(form.get('formToken')));
  await aWhile();
  expect((await post(site.address, form)).reference).toBeDefined();
  expect(await kept(site)).toHaveLength(1);
});

test('S04: a form with a token that is missing, forged, another form’s, old or from the future is asked for again', async () => {
  const site = await serve({ FORM_MIN_SECONDS: '0' });
  await formFrom(site.address);
  const key = keyFor('form token', openKeyRing(undefined, site.dataFolder).writing);
  const at = (hours: number, form = 'contact') => makeToken(form, new Date(Date.now() + hours * 3_600_000), key);
  for (const token of ['', 'abc', `${at(0).slice(0, -4)}AAAA`, at(0, 'sign-in'), at(-25), at(1)]) {
    const form = await formFrom(site.address);
    form.set('formToken', token);
    const { reference, text } = await post(site.address, form);
    expect(reference).toBeUndefined();
    expect(text).toContain('This copy of the form can no longer be used. Nothing was sent.');
    expect(text).toContain(filled.message);
  }
  expect(await kept(site)).toEqual([]);
  const form = await formFrom(site.address);
  form.set('formToken', at(-23));
  expect((await post(site.address, form)).reference).toBeDefined();
});

test('S05: with one form, fifteen questions leave three', async () => {
  const site = await serve({ FORM_MIN_SECONDS: '0', FORM_LIMIT_PER_HOUR: '100' });
  const form = await formFrom(site.address);
  for (let index = 0; index < 15; index += 1) {
    form.set('message', `Question ${index}`);
    await post(site.address, form);
  }
  expect(await kept(site)).toHaveLength(3);
});

test('S06, S12, P04: forged headers do not get past the limit, and the visitor reads why and whom to phone', async () => {
  const site = await serve();
  const forged = (index: number) => {
    const address = `198.51.100.${index}`;
    return { 'x-forwarded-for': address, 'x-real-ip': address, forwarded: `for=${address}`, 'cf-connecting-ip': address, 'true-client-ip': address };
  };
  const answers = await sendEach(site, 80, forged);
  expect(receivedCount(answers)).toBe(5);
  expect(await kept(site)).toHaveLength(5);

  const form = await formFrom(site.address, { ...filled, message: 'One more question' });
  await aWhile();
  const response = await fetch(`${site.address}/contact`, { method: 'POST', body: form });
  const text = await response.text();
  expect(response.status).toBe(429);
  expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(3_000);
  expect(response.headers.get('cache-control')).toContain('no-store');
  expect(text).toContain('role="alert"');
  expect(text).toContain('We already have 5 questions from your internet connection in the last hour. Nothing was sent.');
  expect(text).toContain('+1 555 555 0100');
  expect(text).toContain('One more question');
  expect(text).not.toContain('role="status"');

  expect(site.output()).toContain('inquiry.limited reason=visitor');
  expect(site.output()).not.toMatch(/198\.51|127\.0\.0\.1/);
});

test('I07: when the limit is used up, a repeat of an accepted question gets its old reference', async () => {
  const site = await serve({ FORM_MIN_SECONDS: '0', FORM_LIMIT_PER_HOUR: '1' });
  const form = await formFrom(site.address);
  const { reference } = await post(site.address, form);
  expect((await post(site.address, await formFrom(site.address))).status).toBe(429);
  expect((await post(site.address, form)).reference).toBe(reference);
});

test('S07, S08, S10: behind one proxy its entry counts, forged ones do not, a /64 is one, and others are served', async () => {
  const site = await serve({ TRUSTED_PROXY_HOPS: '1', FORM_MIN_SECONDS: '0', FORM_LIMIT_PER_HOUR: '2' });
  const from = async (entries: string) => (await post(site.address, await formFrom(site.address), forwardedFor(entries))).reference !== undefined;
  expect([await from('203.0.113.7'), await from('6.6.6.6, 203.0.113.7'), await from('7.7.7.7, 203.0.113.7')]).toEqual([true, true, false]);
  expect(await from('203.0.113.8')).toBe(true);
  const taken = [];
  for (let index = 0; index < 6; index += 1) taken.push(await from(`[2001:db8:1:2::${index}]:4711`));
  expect(taken).toEqual([true, true, false, false, false, false]);
  expect(await from('2001:db8:1:3::1')).toBe(true);
});

test('S09: behind one proxy, without its header or with garbage in it, the socket counts and nothing breaks', async () => {
  const site = await serve({ TRUSTED_PROXY_HOPS: '1', FORM_MIN_SECONDS: '0', FORM_LIMIT_PER_HOUR: '3' });
  const statuses = [];
  for (const header of [undefined, 'unknown', 'a'.repeat(10_000), ',,,'])
    statuses.push((await post(site.address, await formFrom(site.address), header ? forwardedFor(header) : {})).status);
  expect(statuses).toEqual([200, 200, 200, 429]);
});

test('the limits hold across a restart', async () => {
  const first = await serve({ FORM_MIN_SECONDS: '0', FORM_LIMIT_PER_HOUR: '1' });
  expect((await post(first.address, await formFrom(first.address))).reference).toBeDefined();
  await first.stop();
  const second = await serveSite({ dataFolder: first.dataFolder, env: { ...realSettings, FORM_MIN_SECONDS: '0', FORM_LIMIT_PER_HOUR: '1' } });
  expect((await post(second.address, await formFrom(second.address))).status).toBe(429);
  await second.stop();
});

test('S13: when the limits cannot be counted, the question is kept, and the log says so', async () => {
  const site = await serve({ FORM_MIN_SECONDS: '0' });
  await asking(site, (database) => sql`drop table buckets`.execute(database.query));
  expect((await post(site.address, await formFrom(site.address))).reference).toBeDefined();
  expect(await kept(site)).toHaveLength(1);
  expect(site.output()).toContain('limiter.failed code=SQLITE_ERROR');
});

test('with JavaScript, a limited visitor reads the same words and keeps the text', async () => {
  const site = await serve({ FORM_MIN_SECONDS: '0', FORM_LIMIT_PER_HOUR: '1' });
  await post(site.address, await formFrom(site.address));
  const browser = await openBrowser();
  const { page, end } = await visit(browser, site.address);
  await page.goto(`${site.address}/contact`);
  await page.getByLabel('Your name').fill('Zoë');
  await page.getByLabel('Email address').fill('zoe@example.com');
  await page.getByRole('combobox').selectOption('question');
  await page.locator('textarea').fill('And who drives me?');
  await page.getByRole('checkbox').check();
  await page.getByRole('button', { name: /send/i }).click();
  await page.getByText('We already have 1 question from your internet connection in the last hour.').waitFor();
  expect(await page.locator('textarea').inputValue()).toBe('And who drives me?');
  await end();
  await browser.close();
});

test('N08: headers by which the framework talks to itself change no page', async () => {
  const site = await serve();
  const hostile: Record<string, string>[] = [
    { 'x-action-forwarded': '1' },
    { 'x-middleware-subrequest': 'middleware:middleware:middleware:middleware:middleware' },
    { 'x-middleware-rewrite': '/contact', 'x-middleware-next': '1', 'x-middleware-override-headers': 'host' },
    { 'x-invoke-path': '/about', 'x-invoke-status': '500', 'x-invoke-query': '%7B%7D' },
    { 'x-now-route-matches': '1=about' },
    { 'x-matched-path': '/about' },
    { 'x-clinic-client': '6.6.6.6', 'x-forwarded-host': 'evil.example', 'x-forwarded-for': '6.6.6.6' },
  ];
  /** What differs from one visitor to the next by design: the form's token, and the nonce of its page. */
  const plain = (text: string) => {
    const [, nonce = 'none'] = /nonce="([^"]+)"/.exec(text) ?? [];
    return text.replaceAll(nonce, 'nonce').replace(/[0-9a-f-]{36}\.\d+\.[\w-]{43}/g, 'token');
  };
  for (const path of ['/', '/articles', '/articles/is-ketamine-addictive', '/contact', '/about', '/nowhere', '/healthz']) {
    const read = async (headers: Record<string, string> = {}) => {
      const response = await fetch(`${site.address}${path}`, { headers, redirect: 'manual' });
      return { path, status: response.status, location: response.headers.get('location'), text: plain(await response.text()) };
    };
    // A page that was built a while ago is drawn anew behind its first readers, which may come between the two; then both are asked once more.
    const differs = async (headers: Record<string, string>) => JSON.stringify(await read(headers)) !== JSON.stringify(await read());
    for (const headers of hostile) {
      let tries = 0;
      while ((await differs(headers)) && tries < 5) {
        tries += 1;
        await new Promise((resolve) => setTimeout(resolve, 500));
      }
      expect({ path, headers, isAlwaysDifferent: tries === 5 }).toEqual({ path, headers, isAlwaysDifferent: false });
    }
  }
});
