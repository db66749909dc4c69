// What reaches past the form: the framework's own doors, and requests that are not quite HTTP. Nothing opens, nothing leaks, and the site stays up.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { connect } from 'node:net';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { sql } from 'kysely';
import { openDatabase } from '@/lib/platform/database';
import { filled, formFrom, hiddenFields, post } from '../support/form';
import { article } from '../support/pages';
import { forget, type SiteServer, serveSite } from '../support/site-server';

jest.setTimeout(120_000);

const secrets = { METRICS_TOKEN: 'a-token-that-is-nowhere', INQUIRY_KEYS: `k1:${Buffer.alloc(32, 7).toString('base64')}` };
let site: SiteServer;
beforeAll(async () => {
  site = await serveSite({ env: secrets });
});
afterAll(async () => {
  await site.stop();
  forget(site);
});

async function keptCount(): Promise<number> {
  const database = await openDatabase(join(site.dataFolder, 'clinic.db'));
  try {
    return (await sql<{ count: number }>`select count(*) as count from inquiries`.execute(database.query)).rows[0]?.count ?? 0;
  } finally {
    await database.close();
  }
}

const expectAlive = async () => {
  expect((await fetch(`${site.address}/healthz`)).status).toBe(200);
  expect((await post(site.address, await formFrom(site.address))).reference).toBeDefined();
};

/** Writes bytes to the server as they are, and gives the first line of its answer; nothing at all when it says nothing for long. */
function answerTo(bytes: string | Buffer): Promise<string> {
  const { port, hostname } = new URL(site.address);
  return new Promise((resolve) => {
    const socket = connect(Number(port), hostname, () => socket.write(bytes));
    let said = '';
    const end = () => {
      socket.destroy();
      resolve(said.split('\r\n')[0] ?? '');
    };
    socket.on('data', (chunk) => {
      said += String(chunk);
      // Only an invitation to go on.
      said = said.replace(/^HTTP\/1\.1 100 Continue\r\n\r\n/, '');
      if (said.includes('\r\n\r\n')) end();
    });
    socket.on('error', end);
    socket.on('end', end);
    socket.setTimeout(8_000, end);
  });
}

/** A good form as one request, with these heads besides. */
async function requestWith(heads: string, encode: (body: Buffer) => Buffer = (body) => body) {
  const form = new Response(await formFrom(site.address, { ...filled, message: `With ${heads.replace(/\s+/g, ' ')}` }));
  const body = encode(Buffer.from(await form.arrayBuffer()));
  const length = heads.includes('Transfer-Encoding') ? '' : `Content-Length: ${body.length}\r\n`;
  const head = `POST /contact HTTP/1.1\r\nHost: x\r\nContent-Type: ${form.headers.get('content-type')}\r\n${length}${heads}\r\n\r\n`;
  return Buffer.concat([Buffer.from(head), body]);
}

const chunked = (body: Buffer) => Buffer.concat([Buffer.from(`${body.length.toString(16)}\r\n`), body, Buffer.from('\r\n0\r\n\r\n')]);

test.each<[string, string, ((body: Buffer) => Buffer)?, RegExp?]>([
  ['in chunks', 'Transfer-Encoding: chunked', chunked, /303/],
  ['after an invitation', 'Expect: 100-continue', undefined, /303/],
  ['compressed, which nobody asked for', 'Content-Encoding: gzip', gzipSync],
])('V23: a form that is sent %s is answered, one way or the other', async (_, heads, encode, expected = /^HTTP\/1\.1 (303|4\d\d)/) => {
  expect(await answerTo(await requestWith(heads, encode))).toMatch(expected);
});

test('V23: chunks without end are answered when they are too many', async () => {
  const head = 'POST /contact HTTP/1.1\r\nHost: x\r\nContent-Type: multipart/form-data; boundary=x\r\nTransfer-Encoding: chunked\r\n\r\n';
  const chunk = `10000\r\n${'a'.repeat(65_536)}\r\n`;
  expect(await answerTo(head + chunk.repeat(40))).toMatch(/^HTTP\/1\.1 4\d\d|^HTTP\/1\.1 500/);
  expect((await fetch(`${site.address}/healthz`)).status).toBe(200);
});

test.each([
  ['two lengths', 'Content-Length: 5\r\nContent-Length: 6\r\n\r\nhello'],
  ['a length and chunks', 'Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n'],
  ['a folded head', 'X-Folded: a\r\n b\r\n\r\n'],
  ['a bare line feed', 'X-Bare: a\nX-Other: b\r\n\r\n'],
  ['chunks that are none', 'Transfer-Encoding: chunked, identity\r\n\r\nhello'],
])('N11: a request with %s, which two servers may read in two ways, is refused', async (_, rest) => {
  expect(await answerTo(`POST /contact HTTP/1.1\r\nHost: x\r\n${rest}`)).toMatch(/^HTTP\/1\.1 400/);
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

test.each(['', 'x', '__proto__', 'constructor', '0'.repeat(42), '../../etc/passwd', 'a'.repeat(5_000)])(
  'N05: an action named %j, called as a script would, does nothing',
  async (name) => {
    const before = await keptCount();
    const { status } = await fetch(`${site.address}/contact`, { method: 'POST', headers: { 'next-action': name }, body: '[]' });
    expect(status).toBeGreaterThanOrEqual(400);
    expect(await keptCount()).toBe(before);
  },
);

/** Always the same numbers, so that a body that does harm can be sent again. */
function random(seed: number) {
  let state = seed;
  return (below: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state % below;
  };
}

test('N04: a thousand bodies in the language of React do nothing, and none keeps the site busy', async () => {
  await expectAlive();
  const html = await (await fetch(`${site.address}/contact`)).text();
  const action = /[0-9a-f]{42}/.exec(JSON.stringify(hiddenFields(html)))?.[0] ?? '';
  expect(action).toHaveLength(42);
  const before = await keptCount();
  const files = () => [
    readdirSync(site.dataFolder)
      .filter((name) => name !== 'clinic.db-wal')
      .sort(),
    readdirSync('.').sort(),
  ];
  const filesBefore = files();
  const pick = random(20_261_123);
  const pieces = [
    '$F1',
    '$B1',
    '$@1',
    '$Q0',
    '$1:constructor:constructor',
    '$1:__proto__:then',
    '"then"',
    '$$',
    '$undefined',
    '$n1',
    '$D2026',
    '$L1',
    '$K1',
  ];
  const piece = () => pieces[pick(pieces.length)] ?? '';
  const nested = (depth: number): unknown =>
    depth === 0
      ? piece()
      : pick(2)
        ? [nested(depth - 1), piece()]
        : Object.fromEntries([
            ['then', piece()],
            ['constructor', nested(depth - 1)],
            ['_response', { _prefix: 'process.exit()//' }],
          ]);
  const waits: number[] = [];
  const send = async () => {
    const form = new FormData();
    for (let part = 0; part < 1 + pick(4); part += 1) form.append(String(part), JSON.stringify(nested(pick(12))));
    const isText = pick(4) === 0;
    const started = performance.now();
    const headers = { 'next-action': pick(3) ? action : '0'.repeat(42), ...(isText && { 'content-type': 'text/plain' }) };
    const response = await fetch(`${site.address}/contact`, { method: 'POST', headers, body: isText ? JSON.stringify(nested(pick(40))) : form });
    waits.push(performance.now() - started);
    // A reference; the token of a form can hold its first two letters by chance.
    expect(await response.text()).not.toMatch(/R-[A-Z0-9]{5}-[A-Z0-9]{5}/);
  };
  for (let round = 0; round < 100; round += 1) await Promise.all(Array.from({ length: 10 }, send));
  expect(waits.sort((a, b) => a - b)[950]).toBeLessThan(1_000);
  expect([await keptCount(), files()]).toEqual([before, filesBefore]);
  await expectAlive();
});

test('N02, N03: the picture service serves nothing, and nobody makes the server fetch anything', async () => {
  let callCount = 0;
  const other = createServer((_, response) => {
    callCount += 1;
    response.end();
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => other.once('listening', resolve));
  const address = other.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  for (const url of [
    '/icon.svg',
    '/favicon.ico',
    `http://127.0.0.1:${port}/x.png`,
    'file:///etc/passwd',
    `//127.0.0.1:${port}/x.png`,
    'https://example.com/x.png',
  ])
    expect([400, 404]).toContain((await fetch(`${site.address}/_next/image?url=${encodeURIComponent(url)}&w=64&q=75`)).status);
  // As a proxy would, with and without a wish to speak another language.
  for (const heads of [
    '',
    'Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n',
  ])
    expect(await answerTo(`GET http://127.0.0.1:${port}/ HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\n${heads}\r\n`)).not.toMatch(/ (101|2\d\d) /);
  await new Promise((resolve) => other.close(resolve));
  expect(callCount).toBe(0);
  await expectAlive();
});

test.each(['PUT', 'DELETE', 'PATCH', 'TRACE', 'CONNECT', 'OPTIONS', 'PROPFIND'])(
  'N09: the method %s is refused on every kind of page',
  async (method) => {
    for (const path of ['/', `/articles/${article.slug}`, '/contact', '/healthz', '/nowhere'])
      expect(await answerTo(`${method} ${path} HTTP/1.1\r\nHost: x\r\nX-Echo: 7391\r\n\r\n`)).toMatch(/^(HTTP\/1\.1 (400|405|501)|$)/);
    expect((await fetch(`${site.address}/healthz`)).status).toBe(200);
  },
);

function filesBelow(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesBelow(path) : [path];
  });
}

test('N10: what the browser is given holds no key, no path of the machine, no source map and no word of the schema', () => {
  const { encryptionKey } = JSON.parse(readFileSync('.next/server/server-reference-manifest.json', 'utf8'));
  const files = filesBelow('.next/static');
  expect(files.length).toBeGreaterThan(5);
  expect(files.filter((file) => file.endsWith('.map'))).toEqual([]);
  const forbidden = [
    encryptionKey,
    process.cwd(),
    ...Object.values(secrets),
    'INQUIRY_KEYS',
    'DATABASE_URL',
    'SMTP_URL',
    'Enter your email address',
    'idempotency',
    'libsql',
  ];
  expect(files.flatMap((file) => forbidden.filter((word) => readFileSync(file).includes(word)).map((word) => `${word} in ${file}`))).toEqual([]);
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
