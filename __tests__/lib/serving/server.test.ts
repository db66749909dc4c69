// The server in front of Next: what it refuses, and in which words. Next is stood in for by a plain handler, because this is the outside here.

import { type IncomingMessage, request, type Server, type ServerResponse } from 'node:http';
import { connect } from 'node:net';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { createLog } from '@/lib/platform/log';
import { currentExchange } from '@/lib/platform/request/exchange';
import { lastWordsOf } from '@/lib/serving/refusing/last-words';
import { openRefusalPages } from '@/lib/serving/refusing/refusal-pages';
import { retiredPaths } from '@/lib/serving/refusing/retired';
import { createSiteServer } from '@/lib/serving/server';
import { addresses } from '@/lib/site/addresses';
import { refusalIn } from '@/lib/site/form/not-sent';
import { getEdition } from '@/lib/site/languages/edition';
import { refusalsOf, storeWith } from '../../support/ready-pages';

const log = createLog('error', () => {});
let reached: IncomingMessage[] = [];
let answer: (incoming: IncomingMessage, response: ServerResponse) => void = (_, response) => response.end('from Next');
let server: Server;
const elsewhere = { answerQuestion: () => Promise.reject(new Error('Nobody asks here')), findNear: async () => [] };

beforeAll(async () => {
  const handle = async (incoming: IncomingMessage, response: ServerResponse) => {
    reached.push(incoming);
    answer(incoming, response);
  };
  const pages = await storeWith(
    [
      { path: '/articles', text: '<h1>Articles</h1>' },
      { path: '/articles/pages/2', text: '<h1>Articles, page 2</h1>' },
      { path: '/later', text: '<h1>Not yet</h1>', status: 404 },
      { path: '/articles/old', text: '<h1>Still built</h1>' },
      { path: '/gone/old', text: '<h1>Gone</h1>' },
      { path: '/_next/static/a.css', text: 'p{top:0}', type: 'text/css', kind: 'asset' },
      { path: '/images/room.jpg', text: 'a picture', type: 'image/jpeg', kind: 'file' },
      { path: '/images/50%.jpg', text: 'half a picture', type: 'image/jpeg', kind: 'file' },
    ],
    { patterns: ['^/(?:contact|api|api/articles|articles/older|articles/old/x|topics/old|old|later-drawn)?$'], light: ['^/later-drawn(?:/)?$'] },
  );
  const refusals = await refusalsOf(pages);
  const parts = { handle, log, pages, refusals, proxyHops: 0, retired: new Map(retiredPaths(['old', 'unbuilt'], addresses)), isSecure: false };
  server = createSiteServer({ ...parts, findNear: async () => [] });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll((done) => void server.close(done));
beforeEach(() => {
  reached = [];
  answer = (_, response) => response.end('from Next');
});

test('what Next would leave to a script to say is said in our own words, with its status', async () => {
  answer = (_, response) =>
    response.writeHead(404, { 'content-type': 'text/html', link: '</a.css>' }).end('<html id="__next_error__"><body></body></html>');
  const { status, text, headers } = await ask({ path: '/later-drawn', headers: { 'accept-encoding': 'br' } });
  expect([status, text]).toEqual([404, '<h1>Not found</h1>']);
  expect(headers['content-security-policy']).toContain("default-src 'none'");
  expect(headers.link).toBeUndefined();
});

test.each<Asked & { is: number }>([
  { is: 200, path: '/articles', headers: { 'accept-encoding': 'gzip, deflate, br' } },
  { is: 200, path: '/articles', headers: { 'accept-encoding': 'gzip' } },
  { is: 200, path: '/articles' },
  { is: 200, path: '/articles', method: 'HEAD', headers: { 'accept-encoding': 'br' } },
  { is: 304, path: '/articles', headers: { 'if-none-match': '*' } },
  { is: 200, path: '/articles?page=2' },
  { is: 404, path: '/later' },
  { is: 410, path: '/articles/old' },
  { is: 410, path: '/gone/old' },
  { is: 405, path: '/articles', method: 'DELETE' },
  { is: 200, path: '/_next/static/a.css', headers: { 'accept-encoding': 'br' } },
  { is: 200, path: '/images/room.jpg' },
])('asked once more, when the page lies in memory, $method $path $headers is answered the same', async ({ is, ...asked }) => {
  // An address that has to be decoded first is answered the long way, whatever lies in memory.
  const theLongWay = { ...asked, path: asked.path?.replace(/[a-z]/, (letter) => `%${letter.charCodeAt(0).toString(16)}`) };
  const answers = [await ask(asked), await ask(asked), await ask(theLongWay)].map(({ headers: { date: _, ...headers }, ...rest }) => ({
    ...rest,
    headers,
  }));
  expect(answers.map(({ status }) => status)).toEqual([is, is, is]);
  expect(answers[1]).toEqual(answers[0]);
  expect(answers[2]).toEqual(answers[0]);
  expect(reached).toEqual([]);
});

test('an address that cannot be decoded stays refused, also when a page of just that path lies in memory', async () => {
  expect(await ask({ path: '/images/50%25.jpg' })).toMatchObject({ status: 200, text: 'half a picture' });
  expect((await ask({ path: '/images/50%.jpg' })).status).toBe(404);
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
      const chunks: Buffer[] = [];
      response.on('data', (chunk) => chunks.push(chunk));
      response.on('end', () => {
        const text = plain(Buffer.concat(chunks), response.headers['content-encoding']).replace(/<script.*/, '');
        resolve({ status: response.statusCode ?? 0, text, headers: response.headers });
      });
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

function plain(body: Buffer, encoding: string | undefined): string {
  if (body.length === 0) return '';
  return String(encoding === 'br' ? brotliDecompressSync(body) : encoding === 'gzip' ? gunzipSync(body) : body);
}

const multipart = { 'content-type': 'multipart/form-data; boundary=x' };

test('a page that is drawn for each visitor comes from Next, and may be kept by nobody else', async () => {
  expect(await ask({ path: '/contact?article=x' })).toMatchObject({ status: 200, text: 'from Next' });
});

test('a page that is ready never reaches Next, whatever stands behind the question mark', async () => {
  for (const path of ['/articles', '/articles?utm_source=x', '/articles?_rsc=abc', '/articles?page=a%20b'])
    expect(await ask({ path, headers: { rsc: '1', 'next-router-prefetch': '1' } })).toMatchObject({
      status: 200,
      text: '<h1>Articles</h1>',
      headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'public, max-age=0, s-maxage=30, stale-while-revalidate=30' },
    });
  expect(await ask({ path: '/articles?page=2' })).toMatchObject({ status: 200, text: '<h1>Articles, page 2</h1>' });
  expect(await ask({ path: '/articles?page=3' })).toMatchObject({ status: 404, text: '<h1>Not found</h1>' });
  expect(await ask({ path: '/later' })).toMatchObject({ status: 404, text: '<h1>Not yet</h1>' });
  expect(reached).toHaveLength(0);
});

test.each([
  ['br', 'gzip, deflate, br, zstd'],
  ['br', 'BR;q=0.5'],
  ['gzip', 'gzip, br;q=0'],
  ['gzip', 'gzip;q=1.0, identity'],
  [undefined, 'brotli, x-gzip'],
  [undefined, ''],
])('the encoding is %s for a browser that takes "%s"', async (encoding, accepted) => {
  const { headers, text } = await ask({ path: '/articles', headers: { 'accept-encoding': accepted } });
  expect([headers['content-encoding'], text, headers.vary]).toEqual([encoding, '<h1>Articles</h1>', 'Accept-Encoding']);
});

test('each encoding has a strong name of its own, and who has those bytes gets none', async () => {
  const names = await Promise.all(
    ['br', 'gzip', 'identity'].map(async (accepted) => {
      const headers = { 'accept-encoding': accepted };
      const { etag = '' } = (await ask({ path: '/articles', headers })).headers;
      for (const known of [etag, `"other", W/${etag}`, '*'])
        expect(await ask({ path: '/articles', headers: { ...headers, 'if-none-match': known } })).toMatchObject({
          status: 304,
          text: '',
          headers: { etag },
        });
      expect((await ask({ path: '/articles', headers: { ...headers, 'if-none-match': '"other"' } })).status).toBe(200);
      return etag;
    }),
  );
  expect(new Set(names).size).toBe(3);
  for (const name of names) expect(name).toMatch(/^"[\w-]+"$/);
});

test('HEAD says what GET would, without a body', async () => {
  const { status, text, headers } = await ask({ path: '/articles', method: 'HEAD', headers: { 'accept-encoding': 'br' } });
  const full = await ask({ path: '/articles', headers: { 'accept-encoding': 'br' } });
  expect({ status, text, length: headers['content-length'], etag: headers.etag }).toEqual({
    status: 200,
    text: '',
    length: full.headers['content-length'],
    etag: full.headers.etag,
  });
});

test('a file of the build may be kept for ever, a picture for an hour and as it is', async () => {
  expect((await ask({ path: '/_next/static/a.css' })).headers).toMatchObject({ 'cache-control': 'public, max-age=31536000, immutable' });
  const picture = await ask({ path: '/images/room.jpg', headers: { 'accept-encoding': 'br' } });
  expect([picture.text, picture.headers['content-encoding'], picture.headers['cache-control']]).toEqual([
    'a picture',
    undefined,
    'public, max-age=3600',
  ]);
});

test.each(['/no-such-page', '/articles/none', '/_next/image?url=%2Fx.png&w=64&q=75', '/_next/static/gone.js', '/.env', '/articles.rsc'])(
  '%s leads nowhere, and Next does not hear of it',
  async (path) => {
    expect(await ask({ path })).toMatchObject({ status: 404, text: '<h1>Not found</h1>', headers: { 'cache-control': 'no-store' } });
    expect(await ask({ path, method: 'POST', headers: multipart, body: '--x--' })).toMatchObject({ status: 404, text: '<h1>Not sent</h1>' });
    expect(reached).toHaveLength(0);
  },
);

test.each(['/%63ontact', '/api/%61rticles', '/contac%74'])('%s, with a letter in disguise, never reaches Next', async (path) => {
  expect((await ask({ path })).status).toBe(404);
  expect((await ask({ path, method: 'POST', headers: multipart, body: 'x' })).status).toBe(404);
  expect(reached).toEqual([]);
});

test('a page of Next gets a policy with a nonce that Next can read, each time another', async () => {
  const policies = [await ask({ path: '/contact' }), await ask({ path: '/contact' })].map(({ headers }) => headers['content-security-policy']);
  expect(policies[0]).toMatch(/^default-src 'none'; .*script-src 'self' 'nonce-[\w+/]{24}';/);
  expect(policies[0]).not.toBe(policies[1]);
  expect(reached.map(({ headers }) => headers['content-security-policy'])).toEqual(policies);
});

describe('a page that is drawn for each visitor and needs no runtime', () => {
  const drawn = (nonce: string) => [
    `<!DOCTYPE html><html><head><script src="/_next/static/chunks/a.js" async="" nonce="${nonce}"></script></head><body><div hidden=""><!--$--><!--/$--></div>`,
    `<h1>Found</h1><script nonce="${nonce}" id="_R_">(globalThis["TURBOPACK"] || []).push({})</script><script nonce="${nonce}">self.__next_f.push([1,"x"])</script></body></html>`,
  ];
  const answerAsNext = (parts: (nonce: string) => string[]) => {
    answer = (incoming, response) => {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.setHeader('cache-control', 'no-store');
      response.setHeader('link', '</_next/static/chunks/a.css>; rel=preload; as="style"');
      response.flushHeaders();
      const nonce = /'nonce-([^']+)'/.exec(String(incoming.headers['content-security-policy']))?.[1] ?? '';
      for (const part of parts(nonce)) response.write(part);
      response.end();
    };
  };

  test.each([['br'], ['gzip'], [undefined]])('leaves without scripts, packed as %s, and may run none', async (encoding) => {
    answerAsNext(drawn);
    const { status, text, headers } = await ask({ path: '/later-drawn?q=rest', headers: encoding ? { 'accept-encoding': encoding } : {} });
    expect({ status, text: text.split('<h1>')[1] }).toEqual({ status: 200, text: 'Found</h1>' });
    expect([headers['content-encoding'], headers.vary, headers['cache-control']]).toEqual([encoding, 'Accept-Encoding', 'no-store']);
    expect(headers['content-security-policy']).not.toMatch(/nonce|script-src 'self'/);
    expect(headers.link).toBeUndefined();
    expect(reached[0]?.headers['accept-encoding']).toBeUndefined();
  });

  test('keeps its scripts and their nonce when there is something in it that we do not know', async () => {
    answerAsNext((nonce) => [...drawn(nonce), '<template id="B:0"></template>']);
    const { text, headers } = await ask({ path: '/later-drawn', headers: { accept: 'text/html' } });
    expect(text).toContain('<head>');
    expect(headers['content-security-policy']).toMatch(/script-src 'self' 'nonce-/);
  });

  test('is left alone when a script of ours asks for it, and elsewhere', async () => {
    for (const asked of [
      { path: '/later-drawn', headers: { rsc: '1' } },
      { path: '/later-drawn', method: 'POST', headers: multipart, body: '--x--' },
    ]) {
      answer = (_, response) => response.end('as it is');
      expect((await ask(asked)).text).toBe('as it is');
    }
  });

  test('gives way to a refusal in words, a redirect, and an answer that is no page', async () => {
    answer = (_, response) => {
      response.writeHead(500, { 'content-type': 'text/plain' });
      response.end('Internal Server Error');
    };
    expect(await ask({ path: '/later-drawn', headers: { 'accept-encoding': 'br' } })).toMatchObject({ status: 500, text: '<h1>Unavailable</h1>' });
    answer = (_, response) => {
      response.writeHead(307, { location: '/articles' });
      response.end();
    };
    expect(await ask({ path: '/later-drawn' })).toMatchObject({ status: 307, text: '', headers: { location: '/articles' } });
    answer = (_, response) => {
      response.writeHead(200, ['content-type', 'application/json']);
      response.end('{}');
    };
    expect(await ask({ path: '/later-drawn', headers: { 'accept-encoding': 'br' } })).toMatchObject({ status: 200, text: '{}' });
    answer = () => {
      throw new Error('a visitor’s words');
    };
    expect(await ask({ path: '/later-drawn' })).toMatchObject({ status: 500, text: '<h1>Unavailable</h1>' });
  });
});

test('every kind of answer is protected', async () => {
  const kinds = ['/articles', '/no-such-page', '/contact', '/_next/static/a.css', '/images/room.jpg', '/articles/%ff'];
  for (const path of kinds)
    expect((await ask({ path })).headers).toMatchObject({
      'content-security-policy': expect.stringContaining("default-src 'none'"),
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'strict-origin-when-cross-origin',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'permissions-policy': expect.stringContaining('camera=()'),
      'x-frame-options': 'DENY',
    });
});

test.each(['PUT', 'DELETE', 'PATCH', 'TRACE', 'OPTIONS'])('the method %s is refused', async (method) => {
  expect(await ask({ method })).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD, POST' } });
  expect(reached).toHaveLength(0);
});

test('a browser may ask first before a script of another site reads the API', async () => {
  expect(await ask({ method: 'OPTIONS', path: '/api/articles?page=2' })).toMatchObject({ status: 200, text: 'from Next' });
  for (const path of ['/apis', '/contact', '//api/articles', '/api/%ff']) expect((await ask({ method: 'OPTIONS', path })).status).not.toBe(200);
});

test.each(['/articles/%ff', '/articles/%00', '/../etc/passwd', '/articles/..%2f..%2fetc', '//evil.example/', '/a\\b', '/%2e%2e/x', '/%63ontact'])(
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
  expect((await ask({ path: '/contact' })).text).toBe('<h1>Made by Next</h1>');
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
    'x-forwarded-proto': 'https',
    'x-invoke-path': '/inbox',
    'content-security-policy': "script-src 'nonce-x'",
    accept: 'text/html',
  };
  await ask({ headers });
  expect(reached[0]?.headers).toMatchObject({ accept: 'text/html' });
  expect(Object.keys(reached[0]?.headers ?? {}).filter((name) => /^x-/.test(name))).toEqual([]);
  // Next reads the nonce from here, so it must be ours.
  expect(reached[0]?.headers['content-security-policy']).not.toContain('nonce-x');
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

  test('nobody may keep the answer, and the page that was built at that address is not shown', async () => {
    const { headers, text } = await ask({ path: '/articles/old', headers: { 'accept-encoding': 'br' } });
    expect([text, headers.etag, headers['content-encoding'], headers['x-content-type-options']]).toEqual([
      '<h1>Gone</h1>',
      undefined,
      'br',
      'nosniff',
    ]);
    expect(await ask({ path: '/articles/old', headers: { 'if-none-match': '*' } })).toMatchObject({ status: 410 });
  });
});

test('where the pages that say no are missing, every refusal is still answered at once, in words, with the numbers to call', async () => {
  const lines: string[] = [];
  const bareLog = createLog('error', (_, line) => void lines.push(line));
  const store = await storeWith([], { patterns: ['^/contact$'] });
  // A build that lost them.
  store.findAsBuilt = async () => Promise.reject(new Error('ENOENT'));
  const lastWords = lastWordsOf(getEdition());
  const handle = async (_: IncomingMessage, response: ServerResponse) =>
    void response.writeHead(409, { 'content-type': 'text/plain' }).end('Server Action unavailable.');
  const refusals = await openRefusalPages(store, { lastWords, isSecure: false, log: bareLog });
  const bare = createSiteServer({ handle, log: bareLog, pages: store, refusals, proxyHops: 0, retired: new Map(), isSecure: false, ...elsewhere });
  await new Promise<void>((resolve) => void bare.listen(0, '127.0.0.1', resolve));
  const say = async (path: string, options: RequestInit = {}) => {
    const response = await fetch(`http://127.0.0.1:${portOf(bare)}${path}`, { ...options, signal: AbortSignal.timeout(2_000) });
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
  expect(lines.sort()).toEqual(
    ['/contact/not-sent', '/nowhere', '/unavailable', '/unavailable/not-changed', '/unavailable/not-open'].map((path) => `page.missing path=${path}`),
  );
  await new Promise((resolve) => bare.close(resolve));
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
  const pages = await storeWith([], { patterns: ['^/contact$'] });
  const refusals = await refusalsOf(pages);
  const parts = { log, pages, refusals, proxyHops: 0, retired: new Map(), isSecure: false, ...elsewhere };
  const impatient = createSiteServer({ handle: () => new Promise(() => {}), ...parts });
  expect([impatient.requestTimeout, impatient.keepAliveTimeout]).toEqual([120_000, 75_000]);
  impatient.requestTimeout = 300;
  impatient.headersTimeout = 200;
  await new Promise<void>((resolve) => void impatient.listen(0, '127.0.0.1', resolve));
  const head = 'POST /contact HTTP/1.1\r\nHost: x\r\nContent-Type: multipart/form-data; boundary=x\r\nContent-Length: 3000\r\n\r\n--x\r\n';
  const answer = await raw(head, portOf(impatient));
  expect(answer).toMatch(/^HTTP\/1\.1 408 [\s\S]*<h1>Not sent<\/h1>$/);
  await new Promise((resolve) => impatient.close(resolve));
}, 45_000);
