// What no browser sends: the visitor (or whoever it is) is always answered in words, nothing false is acknowledged, and the site stays up.
import { join } from 'node:path';
import { type Inquiry, isReadable } from '@/lib/inquiries/inquiry';
import { openInquiryStore } from '@/lib/inquiries/store';
import { openDatabase } from '@/lib/platform/database';
import { openKeyRing } from '@/lib/platform/keys';
import { filled, formFrom, post } from '../support/form';
import { article } from '../support/pages';
import { forget, type SiteServer, serveSite } from '../support/site-server';

jest.setTimeout(60_000);

let site: SiteServer;
beforeAll(async () => {
  site = await serveSite();
});
afterAll(async () => {
  await site.stop();
  forget(site);
});

/** Everything that the site has kept, read from its database while it runs. */
async function kept(): Promise<Inquiry[]> {
  const database = await openDatabase(join(site.dataFolder, 'clinic.db'));
  try {
    return (await openInquiryStore(database, openKeyRing(undefined, site.dataFolder)).list({ limit: 1_000 })).filter(isReadable);
  } finally {
    await database.close();
  }
}

const refused = (fields: Record<string, string | Blob>) => formFrom(site.address, { ...filled, ...fields }).then((form) => post(site.address, form));

test('V01: a good form is acknowledged with a reference that staff can find', async () => {
  const { reference } = await post(site.address, await formFrom(site.address));
  expect(reference).toBeDefined();
  expect((await kept()).map((inquiry) => inquiry.reference)).toContain(reference);
});

test.each(['name', 'email', 'topic', 'message', 'consent'])(
  'V02: without %s nothing is kept, the field is named, and the rest stays',
  async (field) => {
    const before = (await kept()).length;
    const { reference, text } = await refused({ [field]: '' });
    expect(reference).toBeUndefined();
    expect(text).toContain('role="alert"');
    expect(text).toMatch(new RegExp(`href="#[^"]*${field}`));
    expect(text).toContain('aria-invalid="true"');
    if (field !== 'message') expect(text).toContain('Can I drive home after a session?');
    if (field !== 'name') expect(text).toContain('Zoë Łukasz');
    expect(await kept()).toHaveLength(before);
  },
);

test.each([
  'a@b',
  'nobody@',
  'a b@x.org',
  'a@x..org',
  'a@[127.0.0.1]',
  `${'a'.repeat(250)}@x.org`,
  'a@-x.org',
  '"a b"@x.org',
  'a@x.org, b@x.org',
  'a@x.org>\r\nRCPT TO:<b@x.org>',
  'a@x.org\nBcc: b@x.org',
])('V03, V11, V12: the email address %j is not taken', async (email) => {
  const { reference, text } = await refused({ email });
  expect(reference).toBeUndefined();
  expect(text).toContain('role="alert"');
});

test.each(["o'brien+x@sub.example.co.uk", 'ü@exämple.org', ' UPPER@Example.ORG '])('V04: the email address %j is taken', async (email) => {
  expect((await refused({ email })).reference).toBeDefined();
});

test('V05: 4,000 characters are taken, counted as people count, and one more is not', async () => {
  expect((await refused({ message: '🙂'.repeat(4000) })).reference).toBeDefined();
  const { reference, text } = await refused({ message: 'a'.repeat(4001) });
  expect(reference).toBeUndefined();
  expect(text).toContain('It has 4,001');
});

test.each(['王小明', 'עברית', 'العربية', '👩‍👩‍👧', 'e\u0301a\u030a'])('V06: the name %s arrives unharmed', async (name) => {
  const { reference } = await refused({ name });
  expect((await kept()).find((inquiry) => inquiry.reference === reference)?.name.normalize()).toBe(name.normalize());
});

test.each(['   ', '\u200b\u200b', '\u00a0', '\u3164\u3164', '\u0000', '\u2028'])('V08, V10: a message of %j is no message', async (message) => {
  const { reference, text, status } = await refused({ message });
  expect({ reference, status: status < 500 }).toEqual({ reference: undefined, status: true });
  expect(text).toContain('Enter your question');
});

test.each(['<script>alert(1)</script>', '"><svg onload=alert(1)>', "<img src=x onerror='alert(1)'>"])(
  'V13: %s comes back as text, in every field',
  async (hostile) => {
    const { text } = await refused({ name: hostile, email: hostile, phone: hostile, message: hostile });
    expect(text).not.toContain(hostile);
    expect(text).toContain('role="alert"');
  },
);

test('V14: a body of 10 MB is answered in words, and the next visitor is served', async () => {
  const { status, text, reference } = await refused({ message: 'a'.repeat(10 * 1024 * 1024) });
  expect({ status, reference }).toEqual({ status: 413, reference: undefined });
  expect(text).toContain('Your message was not sent');
  expect((await post(site.address, await formFrom(site.address))).reference).toBeDefined();
});

test('V15: ten thousand fields are refused in words', async () => {
  const form = await formFrom(site.address);
  for (let index = 0; index < 10_000; index++) form.append(`$ACTION_${index}`, 'x');
  const { status, text } = await post(site.address, form);
  expect(status).toBe(413);
  expect(text).toContain('Your message was not sent');
});

test.each([
  ['urlencoded', new URLSearchParams(filled).toString(), 'application/x-www-form-urlencoded'],
  ['JSON', JSON.stringify(filled), 'application/json'],
  ['plain text', 'name=x', 'text/plain'],
])('V16: a form sent as %s is never acknowledged, and never answered with an empty form', async (_, body, type) => {
  const { status, text, reference } = await post(site.address, body, { 'content-type': type });
  expect({ status, reference }).toEqual({ status: 415, reference: undefined });
  expect(text).toContain('Your message was not sent');
});

test('V17: a field that comes twice is refused, never joined', async () => {
  const form = await formFrom(site.address);
  form.append('email', 'second@example.com');
  const { reference, text } = await post(site.address, form);
  expect(reference).toBeUndefined();
  expect(text).not.toMatch(/zoe@example\.com,\s*second/);
});

test('V18: a file in place of text is refused', async () => {
  const { reference, status } = await refused({ message: new Blob(['hello'], { type: 'text/plain' }) });
  expect({ reference, status: status < 500 }).toEqual({ reference: undefined, status: true });
});

test.each([
  ['no boundary', 'multipart/form-data', 'name=x'],
  ['a wrong boundary', 'multipart/form-data; boundary=other', '--x\r\n\r\n--x--'],
  ['a cut-off body', 'multipart/form-data; boundary=x', '--x\r\nContent-Disposition: form-data; name="name"\r\n\r\nZo'],
  [
    'an endless part header',
    'multipart/form-data; boundary=x',
    `--x\r\nContent-Disposition: form-data; name="${'a'.repeat(60_000)}"\r\n\r\nx\r\n--x--`,
  ],
])('V19: a body with %s is answered in words', async (_, type, body) => {
  const { reference, text } = await post(site.address, body, { 'content-type': type });
  expect(reference).toBeUndefined();
  expect(text).toMatch(/Your message was not sent|role="alert"/);
});

test('V20, V22: fields that are none of ours change nothing', async () => {
  const names = ['__proto__', 'constructor', 'prototype', '__proto__[x]', 'toString', 'status', 'id', 'role', 'received_at'];
  const { reference } = await refused(Object.fromEntries(names.map((name) => [name, 'polluted'])));
  expect(reference).toBeDefined();
  expect(JSON.stringify((await kept()).find((inquiry) => inquiry.reference === reference))).not.toContain('polluted');
});

test.each([
  ['topic', 'no-such-topic'],
  ['consent', 'off'],
])('V21: for %s, %s is not a choice that we offer', async (field, value) => {
  expect((await refused({ [field]: value })).reference).toBeUndefined();
});

test('V25: words made to keep a pattern busy are answered at once', async () => {
  const started = performance.now();
  await refused({ email: `${'a.'.repeat(12_000)}@x`, name: '('.repeat(5_000) });
  expect(performance.now() - started).toBeLessThan(5_000);
});

test.each<[string, Record<string, string>]>([
  ['without an action', {}],
  ['of another build', { $ACTION_ID_00000000000000000000000000000000000000000000: '' }],
  ['with a poisoned action', { $ACTION_ID___proto__: '' }],
  ['with a broken state', { $ACTION_REF_1: '', '$ACTION_1:0': '{broken' }],
])('N05, N06: a form %s is told that it was not sent', async (_, action) => {
  const form = await formFrom(site.address);
  for (const name of [...form.keys()]) if (name.startsWith('$ACTION')) form.delete(name);
  for (const [name, value] of Object.entries(action)) form.append(name, value);
  const { status, text, reference } = await post(site.address, form);
  expect(reference).toBeUndefined();
  expect(status).toBeGreaterThanOrEqual(400);
  expect(text).toContain('Your message was not sent');
});

test('a form from another site is not taken', async () => {
  const before = (await kept()).length;
  for (const origin of ['https://evil.example', 'null']) {
    const { reference, text } = await post(site.address, await formFrom(site.address), { origin });
    expect(reference).toBeUndefined();
    expect(text).toContain('Your message was not sent');
  }
  expect(await kept()).toHaveLength(before);
});

test.each([
  '/articles/../../etc/passwd',
  '/articles/..%2f..%2fetc%2fpasswd',
  '/articles/%00',
  '/articles/%ff',
  `/articles/${'a'.repeat(3000)}`,
  '/.env',
  '/.git/config',
  '/_next/../package.json',
  '/articles/CON',
  '/content/site.yml',
  '/.contentlayer/generated/index.json',
])('C03: %s opens nothing', async (path) => {
  const { request } = await import('node:http');
  const status = await new Promise((resolve, reject) => {
    request(site.address, { path }, (response) => resolve(response.resume().statusCode))
      .on('error', reject)
      .end();
  });
  expect([400, 404]).toContain(status);
});

test('H-1: every kind of answer carries the protective headers, and none says what it runs on', async () => {
  for (const path of ['/', '/articles', `/articles/${article.slug}`, '/contact', '/nowhere', '/articles/%ff']) {
    const { headers } = await fetch(`${site.address}${path}`);
    expect([
      path,
      headers.get('x-content-type-options'),
      headers.get('x-frame-options'),
      headers.get('referrer-policy'),
      headers.get('x-powered-by'),
    ]).toEqual([path, 'nosniff', 'DENY', 'strict-origin-when-cross-origin', null]);
  }
  expect((await fetch(`${site.address}/contact`)).headers.get('cache-control')).toContain('no-store');
});

test('H-9: a forged host never shows up in a page', async () => {
  const { headers } = { headers: { 'x-forwarded-host': 'evil.example' } };
  for (const path of ['/', `/articles/${article.slug}`, '/contact'])
    expect(await (await fetch(`${site.address}${path}`, { headers })).text()).not.toContain('evil.example');
});

test('P01: what visitors wrote is in no line of the log', async () => {
  await refused({ name: 'Canary Nightingale', message: 'canary words 7391', email: 'canary@example.com' });
  await refused({ name: 'Canary Nightingale', message: 'canary words 7391', email: 'canary at example' });
  expect(site.output()).toContain('inquiry.received reference=R-');
  expect(site.output()).not.toMatch(/canary|Nightingale|7391|zoe@/i);
});
