// What no browser sends: the visitor (or whoever it is) is always answered in words, nothing false is acknowledged, and the site stays up.
import { readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Inquiry, isReadable } from '@/lib/inquiries/inquiry';
import { openInquiryStore } from '@/lib/inquiries/store';
import { openDatabase } from '@/lib/platform/database';
import { openKeyRing } from '@/lib/platform/keys';
import { findWords } from '../support/bytes';
import { filled, formFrom, post } from '../support/form';
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
])('V03, V11, V12: the email address %j is not taken, and nothing is kept', async (email) => {
  const before = (await kept()).length;
  const { reference, text } = await refused({ email });
  expect(reference).toBeUndefined();
  expect(text).toContain('role="alert"');
  expect(await kept()).toHaveLength(before);
});

test.each(["o'brien+x@sub.example.co.uk", 'ü@exämple.org', ' UPPER@Example.ORG '])(
  'V04: the email address %j is taken, without the spaces around it and with its capitals',
  async (email) => {
    const { reference } = await refused({ email });
    expect((await kept()).find((inquiry) => inquiry.reference === reference)?.email).toBe(email.trim());
  },
);

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

test('V05: a line break that a browser sends as two characters counts as one', async () => {
  const lines = 'a'.repeat(3998);
  expect((await refused({ message: `${lines}\r\na` })).reference).toBeDefined();
  expect((await refused({ message: `${lines}\r\naa` })).text).toContain('It has 4,001');
});

test.each(['\u202egnp.exe', 'a\u202ab', 'a\u2066b\u2069', '\u2067'])(
  'V07: %j, which would turn the writing around, gets into no one-line field',
  async (text) => {
    for (const field of ['name', 'phone']) {
      const { reference } = await refused({ [field]: `Zoë ${text}` });
      const inquiry = (await kept()).find((each) => each.reference === reference);
      expect(JSON.stringify(inquiry ?? {})).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
    }
  },
);

test.each(['\u0000', '\u0007', '\u001b[31m', '\u0085', '\u009b', '\u2028', '\u2029', '\t'])(
  'V08: the control character %j gets into no one-line field, and a message with it is no fault of ours',
  async (control) => {
    const inLines = await refused({ name: `Zoë${control}Łukasz`, phone: `01${control}23` });
    const inMessage = await refused({ message: `Can I${control}drive?` });
    expect(Math.max(inLines.status, inMessage.status)).toBeLessThan(500);
    const inquiries = (await kept()).filter(({ reference }) => [inLines.reference, inMessage.reference].includes(reference));
    for (const { name, phone = '', message } of inquiries) {
      expect(`${name}${phone}`).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
      expect(message).not.toContain('\u0000');
    }
    expect(inMessage.reference).toBeDefined();
  },
);

/** The form as bytes, with these bytes as its message. */
async function withBytes(message: Buffer): Promise<[Uint8Array<ArrayBuffer>, string]> {
  const marker = 'here-comes-the-message';
  const form = new Response(await formFrom(site.address, { ...filled, message: marker }));
  const type = form.headers.get('content-type') ?? '';
  const bytes = Buffer.from(await form.arrayBuffer());
  const at = bytes.indexOf(marker);
  return [Uint8Array.from(Buffer.concat([bytes.subarray(0, at), message, bytes.subarray(at + marker.length)])), type];
}

test.each([
  ['a lone surrogate', [0xed, 0xa0, 0x80]],
  ['half a letter', [0xc3]],
  ['overlong bytes', [0xc0, 0x80]],
  ['bytes of no letter', [0xff, 0xfe]],
])('V09: %s in a message is no fault of ours, and what is kept is well-formed', async (_, bytes) => {
  const [body, type] = await withBytes(Buffer.concat([Buffer.from('Can I drive '), Buffer.from(bytes), Buffer.from(' home?')]));
  const { status, reference } = await post(site.address, body, { 'content-type': type });
  expect(status).toBeLessThan(500);
  const message = (await kept()).find((inquiry) => inquiry.reference === reference)?.message ?? '';
  expect(message).toMatch(/^Can I drive .* home\?$/);
  expect(Buffer.from(message).toString()).toBe(message);
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

/** How much memory the server holds, in megabytes. */
function memoryOf({ pid }: SiteServer): number {
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
}

test('V14: bodies of 10 MB, and of one byte too many, are answered in words, fill no memory, and the next visitor is served', async () => {
  const before = memoryOf(site);
  const form = await formFrom(site.address, { ...filled, message: 'a'.repeat(10 * 1024 * 1024) });
  for (const { status, text, reference } of await Promise.all(Array.from({ length: 5 }, () => post(site.address, form)))) {
    expect({ status, reference }).toEqual({ status: 413, reference: undefined });
    expect(text).toContain('Your message was not sent');
  }
  const head = '--x\r\nContent-Disposition: form-data; name="message"\r\n\r\n';
  const justTooLong = head + 'a'.repeat(65_537 - head.length);
  expect((await post(site.address, justTooLong, { 'content-type': 'multipart/form-data; boundary=x' })).status).toBe(413);
  expect(memoryOf(site) - before).toBeLessThan(250);
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

test('V15: a field whose name is a megabyte is refused at once', async () => {
  const started = performance.now();
  const form = await formFrom(site.address);
  form.append('a'.repeat(1_048_576), 'x');
  expect((await post(site.address, form)).status).toBe(413);
  expect(performance.now() - started).toBeLessThan(2_000);
  expect((await fetch(`${site.address}/healthz`)).status).toBe(200);
});

test.each(['name[]', 'name.x', 'message[0]', 'NAME'])('V17: a field named %s is none of ours', async (field) => {
  const { reference } = await refused({ [field]: 'second' });
  expect(JSON.stringify((await kept()).find((inquiry) => inquiry.reference === reference))).not.toContain('second');
  expect(reference).toBeDefined();
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

test('V18: a file that nobody asked for is refused when it is large, ignored when it is small, and never written to the disk', async () => {
  const file = (size: number) => new File(['unasked'.repeat(size / 7)], 'unasked.bin', { type: 'application/octet-stream' });
  const large = await refused({ attachment: file(500_000) });
  expect([large.status, large.reference]).toEqual([413, undefined]);
  const small = await refused({ attachment: file(20_000) });
  expect(small.reference).toBeDefined();
  expect(findWords(site.dataFolder, ['unaskedunasked'])).toEqual([]);
  expect(readdirSync(tmpdir()).filter((name) => name.includes('unasked'))).toEqual([]);
});

test.each([
  ['no boundary', 'multipart/form-data', 'name=x'],
  ['a wrong boundary', 'multipart/form-data; boundary=other', '--x\r\n\r\n--x--'],
  ['a cut-off body', 'multipart/form-data; boundary=x', '--x\r\nContent-Disposition: form-data; name="name"\r\n\r\nZo'],
  [
    'a multipart inside',
    'multipart/form-data; boundary=x',
    '--x\r\nContent-Disposition: form-data; name="name"\r\nContent-Type: multipart/mixed; boundary=y\r\n\r\n--y\r\n\r\nZo\r\n--y--\r\n--x--',
  ],
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
  expect(await (await fetch(`${site.address}/healthz`)).text()).toBe('alive\n');
  expect((await post(site.address, await formFrom(site.address))).reference).toBeDefined();
});

test.each([
  ['topic', 'no-such-topic'],
  ['consent', 'off'],
])('V21: for %s, %s is not a choice that we offer, and nothing is kept', async (field, value) => {
  const before = (await kept()).length;
  const { reference, text } = await refused({ [field]: value });
  expect(reference).toBeUndefined();
  expect(text).toContain('role="alert"');
  expect(await kept()).toHaveLength(before);
});

test('V24: what stands in the address of the form is neither filled in nor logged', async () => {
  const hostile = '"><script>alert(7391)</script>';
  const address = `${site.address}/contact?name=${encodeURIComponent(hostile)}&message=word7391&article=${encodeURIComponent(hostile)}`;
  const text = await (await fetch(address)).text();
  expect(text).not.toContain('<script>alert(7391)');
  const form = /<form[\s\S]*?<\/form>/.exec(text)?.[0] ?? '';
  expect(form).toContain('name="message"');
  expect(form).not.toContain('7391');
  expect(site.output()).not.toContain('7391');
});

test('V25: words made to keep a pattern busy are answered like any others', async () => {
  const time = async (fields: Record<string, string>) => {
    const form = await formFrom(site.address, { ...filled, ...fields });
    const started = performance.now();
    await post(site.address, form);
    return performance.now() - started;
  };
  const usual = await time({ email: '' });
  const hostile = await time({ email: `${'a.'.repeat(25_000)}@x`, name: '('.repeat(5_000) });
  expect(hostile - usual).toBeLessThan(200);
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

test('P01: what visitors wrote is in no line of the log', async () => {
  await refused({ name: 'Canary Nightingale', message: 'canary words 7391', email: 'canary@example.com' });
  await refused({ name: 'Canary Nightingale', message: 'canary words 7391', email: 'canary at example' });
  expect(site.output()).toContain('inquiry.received reference=R-');
  expect(site.output()).not.toMatch(/canary|Nightingale|7391|zoe@/i);
});

test('P01: bodies that no parser understands leave none of their words in the log, and no line that they could have written', async () => {
  const words = 'canary words 7391\nrequest.forged reference=R-22222-22222\n    at /canary-7391.js:1:1';
  const type = 'multipart/form-data; boundary=x';
  const part = (name: string, value: string) => `--x\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
  const bodies = [
    part('$ACTION_REF_1', '') + part('$ACTION_1:0', `{"id":${words}`) + part('$ACTION_1:1', `[{"kind":"blank","typed":${words}`),
    `${part('$ACTION_REF_1', '')}${part('$ACTION_1:0', words)}--x--`,
    `${part(`$ACTION_ID_${words}`, words)}--x--`,
    part('message', words).slice(0, -20),
  ];
  for (const body of bodies) expect((await post(site.address, body, { 'content-type': type })).reference).toBeUndefined();
  const form = await formFrom(site.address);
  for (const name of [...form.keys()].filter((each) => /^\$ACTION/.test(each))) form.set(name, `[{"kind":${words}`);
  expect((await post(site.address, form)).reference).toBeUndefined();
  const html = await (await fetch(`${site.address}/contact`)).text();
  const action = /[0-9a-f]{42}/.exec(html)?.[0] ?? 'none';
  for (const body of [`[${words}`, JSON.stringify([{ typed: words }, '$K1']), JSON.stringify(['$Fcanary7391'])])
    await fetch(`${site.address}/contact`, { method: 'POST', headers: { 'next-action': action, 'content-type': 'text/plain' }, body });
  expect(site.output()).not.toMatch(/canary|7391|request\.forged/i);
  expect((await post(site.address, await formFrom(site.address))).reference).toBeDefined();
});

test('P05: the receipt says nothing of what was written, runs no script of others, and its reference opens nothing', async () => {
  const { reference = 'none' } = await post(site.address, await formFrom(site.address, { ...filled, name: 'Nightingale', message: 'canary words' }));
  expect(reference).toMatch(/^R-[2-9A-HJKMNP-Z]{5}-[2-9A-HJKMNP-Z]{5}$/);
  const receipt = await (await fetch(`${site.address}/contact/sent?reference=${reference}`)).text();
  expect(receipt).not.toMatch(/Nightingale|canary|zoe@/);
  for (const [, place = ''] of receipt.matchAll(/<(?:script|img|iframe|link)\b[^>]*?\b(?:src|href)="([^"]*)"/g))
    expect(place).toMatch(/^\/(?!\/)|^data:|^http:\/\/localhost/);
  for (const path of [`/inbox/${reference}`, `/api/inquiries/${reference}`, `/contact/${reference}`]) {
    const response = await fetch(`${site.address}${path}`, { redirect: 'follow' });
    expect(await response.text()).not.toMatch(/Nightingale|canary words/);
  }
});

test('S14: there is no riddle to solve, and the form asks no other site for anything', async () => {
  const html = await (await fetch(`${site.address}/contact`)).text();
  expect(html).not.toMatch(/captcha|turnstile|challenge/i);
  for (const [, place = ''] of html.matchAll(/<(?:script|img|iframe|link|form)\b[^>]*?\b(?:src|href|action)="([^"]*)"/g))
    expect(place === '' || /^\/(?!\/)|^data:|^http:\/\/localhost/.test(place)).toBe(true);
});
