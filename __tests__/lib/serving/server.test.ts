// The server in front of Next: what it refuses, and in which words. Next is stood in for by a plain handler, because this is the outside here.

import { mkdirSync, mkdtempSync, renameSync, writeFileSync } from 'node:fs';
import { type IncomingMessage, request, type Server, type ServerResponse } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLog } from '@/lib/platform/log';
import { currentExchange } from '@/lib/platform/request/exchange';
import { createSiteServer } from '@/lib/serving/server';
import { refusalIn } from '@/lib/site/not-sent';

const root = mkdtempSync(join(tmpdir(), 'clinic-serving-'));
const pages = join(root, '.next', 'server', 'app', 'contact');
mkdirSync(pages, { recursive: true });
writeFileSync(join(pages, 'not-sent.html'), '<h1>Not sent</h1><script src="/x.js"></script><script>alert(1)</script>');
writeFileSync(join(pages, '..', 'unavailable.html'), '<h1>Unavailable</h1>');
writeFileSync(join(pages, '..', '_not-found.html'), '<h1>Not found</h1>');
mkdirSync(join(pages, '..', 'gone'));
writeFileSync(join(pages, '..', 'gone', 'old.html'), '<h1>Gone</h1>');

const log = createLog('error', () => {});
let reached: IncomingMessage[] = [];
let answer: (incoming: IncomingMessage, response: ServerResponse) => void = (_, response) => response.end('from Next');
let server: Server;

beforeAll((done) => {
  const handle = async (incoming: IncomingMessage, response: ServerResponse) => {
    reached.push(incoming);
    answer(incoming, response);
  };
  server = createSiteServer({ handle, log, root, proxyHops: 0, retired: new Set(['old', 'unbuilt']) }).listen(0, '127.0.0.1', done);
});
afterAll((done) => void server.close(done));
beforeEach(() => {
  reached = [];
  answer = (_, response) => response.end('from Next');
});

interface Asked {
  method?: string;
  path?: string;
  headers?: Record<string, string>;
  body?: string | Buffer;
}

function ask({
  method = 'GET',
  path = '/',
  headers = {},
  body,
}: Asked): Promise<{ status: number; text: string; headers: IncomingMessage['headers'] }> {
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return new Promise((resolve, reject) => {
    const sent = request({ port, host: '127.0.0.1', method, path, headers, agent: false }, (response) => {
      let text = '';
      response.on('data', (chunk) => (text += chunk));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, text, headers: response.headers }));
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

const multipart = { 'content-type': 'multipart/form-data; boundary=x' };

test('a page is passed to Next as it is', async () => {
  expect(await ask({ path: '/articles?page=2' })).toMatchObject({ status: 200, text: 'from Next' });
});

test.each(['PUT', 'DELETE', 'PATCH', 'TRACE', 'OPTIONS'])('the method %s is refused', async (method) => {
  expect(await ask({ method })).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD, POST' } });
  expect(reached).toHaveLength(0);
});

test('a browser may ask first before a script of another site reads the API', async () => {
  expect(await ask({ method: 'OPTIONS', path: '/api/articles?page=2' })).toMatchObject({ status: 200, text: 'from Next' });
  for (const path of ['/apis', '/contact', '//api/articles', '/api/%ff']) expect((await ask({ method: 'OPTIONS', path })).status).not.toBe(200);
});

test.each(['/articles/%ff', '/articles/%00', '/../etc/passwd', '/articles/..%2f..%2fetc', '//evil.example/', '/a\\b', '/%2e%2e/x'])(
  'the address %s leads nowhere',
  async (path) => {
    expect(await ask({ path })).toMatchObject({ status: 404, text: '<h1>Not found</h1>' });
    expect(reached).toHaveLength(0);
  },
);

test.each(['application/x-www-form-urlencoded', 'application/json', 'text/plain', 'multipart/form-data', ''])(
  'a form sent as "%s" is answered in words, never with an empty form',
  async (type) => {
    const { status, text } = await ask({ method: 'POST', path: '/contact', headers: type ? { 'content-type': type } : {}, body: 'name=x' });
    expect({ status, text }).toEqual({ status: 415, text: '<h1>Not sent</h1>' });
    expect(reached).toHaveLength(0);
  },
);

test('a form of 10 MB is answered in words, and the sender gets to read them', async () => {
  const { status, text } = await ask({ method: 'POST', path: '/contact', headers: multipart, body: Buffer.alloc(10 * 1024 * 1024) });
  expect({ status, text }).toEqual({ status: 413, text: '<h1>Not sent</h1>' });
});

test('a form that our own script sends is refused by a word that the script understands', async () => {
  const headers = { ...multipart, 'next-action': '40ab' };
  const long = await ask({ method: 'POST', path: '/contact', headers, body: Buffer.alloc(80_000) });
  expect([long.status, long.headers['content-type'], refusalIn(long.text)]).toEqual([413, 'text/plain', 'size']);
  const packed = await ask({ method: 'POST', path: '/contact', headers: { ...headers, 'content-encoding': 'gzip' }, body: 'x' });
  expect([packed.status, packed.headers['content-type'], refusalIn(packed.text)]).toEqual([415, 'text/plain', 'encoding']);
});

test('a bare error of the framework becomes a page, and the status stays', async () => {
  answer = (_, response) => {
    response.statusCode = 409;
    response.setHeader('content-type', 'text/plain');
    response.end('Server Action unavailable.');
  };
  expect(await ask({ method: 'POST', path: '/contact', headers: multipart, body: '--x--' })).toMatchObject({
    status: 409,
    text: '<h1>Not sent</h1>',
    headers: { 'cache-control': 'no-store' },
  });
  expect(await ask({ path: '/contact' })).toMatchObject({ status: 409, text: '<h1>Not found</h1>' });
});

test('an error written in pieces, or with its head first, becomes one page', async () => {
  answer = (_, response) => {
    response.writeHead(500);
    response.write('Internal ');
    response.end('Server Error');
  };
  expect(await ask({ path: '/' })).toMatchObject({ status: 500, text: '<h1>Unavailable</h1>' });
});

test('an error page that Next made itself, and a fault in data, pass unchanged', async () => {
  answer = (_, response) => {
    response.statusCode = 404;
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end('<h1>Made by Next</h1>');
  };
  expect((await ask({ path: '/nowhere' })).text).toBe('<h1>Made by Next</h1>');
  answer = (_, response) => {
    response.writeHead(400, { 'content-type': 'application/json' });
    response.end('{}');
  };
  expect((await ask({ path: '/api' })).text).toBe('{}');
});

test('our own script gets the framework’s own answer', async () => {
  answer = (_, response) => {
    response.writeHead(409, { 'content-type': 'text/plain' });
    response.end('Server Action unavailable.');
  };
  expect((await ask({ method: 'POST', path: '/contact', headers: { 'next-action': 'x', 'content-type': 'text/plain' }, body: '[]' })).text).toBe(
    'Server Action unavailable.',
  );
});

test('a handler that breaks still answers a page', async () => {
  answer = () => {
    throw new Error('a visitor’s words');
  };
  expect(await ask({ path: '/' })).toMatchObject({ status: 500, text: '<h1>Unavailable</h1>' });
});

test('headers by which Next talks to itself never come in from outside', async () => {
  const headers = {
    'x-middleware-subrequest': 'a',
    'x-forwarded-host': 'evil.example',
    'x-invoke-path': '/inbox',
    'content-security-policy': "script-src 'nonce-x'",
    accept: 'text/html',
  };
  await ask({ headers });
  expect(reached[0]?.headers).toMatchObject({ accept: 'text/html' });
  expect(Object.keys(reached[0]?.headers ?? {}).filter((name) => /^x-|content-security/.test(name))).toEqual([]);
});

test('an endless address leads nowhere', async () => {
  expect(await ask({ path: `/${'a'.repeat(3000)}` })).toMatchObject({ status: 404, text: '<h1>Not found</h1>' });
});

test('what stands behind knows the socket’s address, whatever the headers say', async () => {
  let client: string | undefined;
  answer = (_, response) => {
    client = currentExchange().client;
    response.end();
  };
  await ask({ headers: { 'x-forwarded-for': '6.6.6.6', 'x-real-ip': '6.6.6.6', forwarded: 'for=6.6.6.6', 'cf-connecting-ip': '6.6.6.6' } });
  expect(client).toBe('127.0.0.1');
  expect(currentExchange()).toEqual({});
});

test('S12: what stands behind can ask for a status and a time to come again; our own script gets the time alone', async () => {
  answer = (_, response) => {
    Object.assign(currentExchange(), { status: 429, retryAfterSeconds: 90 });
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end('<h1>Later</h1>');
  };
  const posted = { method: 'POST', path: '/contact', headers: multipart, body: '--x--' };
  expect(await ask(posted)).toMatchObject({ status: 429, text: '<h1>Later</h1>', headers: { 'retry-after': '90' } });
  expect(await ask({ ...posted, headers: { ...multipart, 'next-action': 'x' } })).toMatchObject({ status: 200, headers: { 'retry-after': '90' } });
});

describe('an article that was taken down for good', () => {
  test('its address says "gone" in our words, also to machines that ask for the head alone', async () => {
    for (const path of ['/articles/old', '/articles/old/', '/articles/old?x=1', '/gone/old'])
      expect(await ask({ path })).toMatchObject({
        status: 410,
        text: '<h1>Gone</h1>',
        headers: { 'cache-control': 'no-store', 'x-frame-options': 'DENY' },
      });
    expect(await ask({ method: 'HEAD', path: '/articles/old' })).toMatchObject({ status: 410, text: '' });
    expect(reached).toEqual([]);
  });

  test('a page that is missing from the build does not bring the article back', async () => {
    expect(await ask({ path: '/articles/unbuilt' })).toMatchObject({ status: 410, text: '<h1>Not found</h1>' });
  });

  test('no other address is gone', async () => {
    for (const path of ['/articles/older', '/articles/old/x', '/topics/old', '/old', '/contact?article=old'])
      expect((await ask({ path })).status).toBe(200);
    expect(reached).toHaveLength(5);
  });
});

test('where the pages that say no are missing, every refusal is still answered at once, in words, with the numbers to call', async () => {
  const lines: string[] = [];
  const bare = createSiteServer({
    handle: async (_, response) => void response.writeHead(409, { 'content-type': 'text/plain' }).end('Server Action unavailable.'),
    log: createLog('error', (_, line) => void lines.push(line)),
    root: mkdtempSync(join(tmpdir(), 'clinic-bare-')),
    proxyHops: 0,
  });
  await new Promise<void>((resolve) => void bare.listen(0, '127.0.0.1', resolve));
  const address = bare.address();
  const site = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
  const say = async (path: string, options: RequestInit = {}) => {
    const response = await fetch(`${site}${path}`, { ...options, signal: AbortSignal.timeout(2_000) });
    return `${response.status} ${await response.text()}`;
  };
  const form = { method: 'POST', headers: multipart, body: '--x--' };
  const answers = [await say('/contact', { method: 'POST', body: 'x' }), await say('/contact', form), await say('/%ff')];
  for (const answer of answers) for (const words of ['+1 555 555 0100', '988', '911']) expect(answer).toContain(words);
  expect(answers.map((answer) => answer.replace(/^(\d+).*<h1>(.*)<\/h1>.*$/s, '$1 $2'))).toEqual([
    '415 Your message was not sent',
    '409 Your message was not sent',
    '404 There is no such page',
  ]);
  expect(lines).toEqual([
    'page.missing path=/contact/not-sent',
    'page.missing path=/unavailable/not-changed',
    'page.missing path=/_not-found',
    'page.missing path=/unavailable',
  ]);
  await new Promise((resolve) => bare.close(resolve));
});

test('a page that says no is held from the start, whatever becomes of its file', async () => {
  const moved = join(pages, 'not-sent.html');
  renameSync(moved, `${moved}.away`);
  expect(await ask({ method: 'POST', path: '/contact', headers: { 'content-type': 'text/plain' }, body: 'x' })).toMatchObject({ status: 415 });
  renameSync(`${moved}.away`, moved);
});

/** What comes back for bytes that no client of HTTP would send; the connection stays open on our side. */
function raw(bytes: string, port: number): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1');
    let text = '';
    socket.on('data', (chunk) => (text += chunk));
    socket.on('close', () => resolve(text));
    socket.on('error', reject);
    socket.write(bytes);
  });
}

const portOf = (listening: Server) => {
  const address = listening.address();
  return typeof address === 'object' && address ? address.port : 0;
};

test('what Node itself gives up is answered by a page, not by a bare number', async () => {
  const long = await raw(`GET /contact?x=${'a'.repeat(20_000)} HTTP/1.1\r\nHost: x\r\n\r\n`, portOf(server));
  expect(long).toMatch(/^HTTP\/1\.1 431 /);
  expect(long).toContain('<h1>Not found</h1>');
  const folded = await raw('POST /contact HTTP/1.1\r\nHost: x\r\nX-Bare: a\nX-Other: b\r\n\r\n', portOf(server));
  expect(folded).toMatch(/^HTTP\/1\.1 400 [\s\S]*x-frame-options: DENY[\s\S]*<h1>Not sent<\/h1>$/i);
});

test('an upload that stops in the middle is told that it was not sent', async () => {
  const impatient = createSiteServer({ handle: () => new Promise(() => {}), log, root, proxyHops: 0 });
  expect([impatient.requestTimeout, impatient.keepAliveTimeout]).toEqual([120_000, 75_000]);
  impatient.requestTimeout = 300;
  impatient.headersTimeout = 200;
  await new Promise<void>((resolve) => void impatient.listen(0, '127.0.0.1', resolve));
  const head = 'POST /contact HTTP/1.1\r\nHost: x\r\nContent-Type: multipart/form-data; boundary=x\r\nContent-Length: 3000\r\n\r\n--x\r\n';
  const answer = await raw(head, portOf(impatient));
  expect(answer).toMatch(/^HTTP\/1\.1 408 [\s\S]*<h1>Not sent<\/h1>$/);
  await new Promise((resolve) => impatient.close(resolve));
}, 45_000);
