// What the server in front does for those who look for something: a search page that is light and kept nowhere, and, at an address where
// nothing is, what may have been meant.
import type { Server } from 'node:http';
import { createLog } from '@/lib/platform/log';
import { createSiteServer, type ServerParts } from '@/lib/serving/server';
import { refusalsOf, storeWith } from '../../support/ready-pages';
import { afterwards } from '../../support/stores';

type Handle = ServerParts['handle'];

const runtime = '<script src="/_next/static/a.js" async=""></script><script>self.__next_f.push([1])</script>';
const own = '<script type="module" src="/search.js"></script>';
const notFound =
  '<h1>Not found</h1><section data-near="" hidden="" aria-labelledby="near"><h2 id="near">Did you mean</h2><ul><li><a href="/x">x</a></li></ul></section>';

async function siteWith(parts: { handle?: Handle; lines?: string[] } = {}) {
  const pages = await storeWith([{ path: '/nowhere', text: notFound, status: 404 }], { patterns: ['^/search$'], light: ['^/search$'] });
  const asked: string[] = [];
  const server: Server = createSiteServer({
    handle: async () => {
      throw new Error('This should not reach Next');
    },
    ...parts,
    log: createLog('debug', (_, line) => void parts.lines?.push(line)),
    pages,
    refusals: await refusalsOf(pages),
    proxyHops: 0,
    retired: new Map(),
    findNear: async (path) => {
      asked.push(path);
      return path.includes('adictive') ? [{ to: '/articles/is-it-addictive', text: 'Is it addictive?' }] : [];
    },
    isSecure: false,
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  afterwards(() => new Promise((resolve) => server.close(resolve)));
  const address = server.address();
  const origin = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
  return { asked, ask: (path: string, init?: RequestInit) => fetch(`${origin}${path}`, init) };
}

test('a search is drawn for each question, without the runtime and with our own script', async () => {
  const drawn: (string | undefined)[] = [];
  const { ask } = await siteWith({
    handle: async ({ url }, response) => {
      drawn.push(url);
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(`<body>${runtime}<p>Found</p>${own}</body>`);
    },
  });
  const response = await ask('/search?q=pain%20and%20sleep');
  expect(response.status).toBe(200);
  expect(response.headers.get('content-security-policy')).toMatch(/script-src 'self' 'sha256-[^']+'; connect-src 'self';/);
  expect(response.headers.get('content-security-policy')).toContain('require-trusted-types-for');
  const html = await response.text();
  expect(html).toContain(own);
  expect(html).not.toContain('_next');
  await (await ask('/search?q=pain%20and%20sleep')).text();
  expect(drawn).toEqual(['/search?q=pain%20and%20sleep', '/search?q=pain%20and%20sleep']);
});

test('a search that cannot be drawn is a fault of ours, and the question is in no line of the log', async () => {
  const lines: string[] = [];
  const handle = async () => {
    throw new Error('broken for quorvanix');
  };
  const { ask } = await siteWith({ handle, lines });
  const response = await ask('/search?q=quorvanix');
  expect(response.status).toBe(500);
  expect(await response.text()).toContain('Unavailable');
  expect(lines).toEqual(['request.failed status=500']);
});

test.each(['br', 'gzip', 'identity'])('at an address where nothing is, what may have been meant is shown (%s)', async (encoding) => {
  const { ask } = await siteWith();
  const response = await ask('/articles/is-it-adictive', { headers: { 'accept-encoding': encoding } });
  expect(response.status).toBe(404);
  expect(response.headers.get('cache-control')).toBe('no-store');
  const html = await response.text();
  expect(html).toContain('<a href="/articles/is-it-addictive">Is it addictive?</a>');
  expect(html).not.toContain('hidden');
});

test('where nothing is near, the list stays hidden; what machines try is not even looked at', async () => {
  const { ask, asked } = await siteWith();
  expect(await (await ask('/articles/quite-another')).text()).toContain('hidden');
  expect(asked).toEqual(['/articles/quite-another']);
  for (const path of ['/wp-login.php', '/.env', '/a/b/c/d/e/f', '/x', `/articles/${'x'.repeat(300)}`, '/articles/a%20b']) {
    const response = await ask(path);
    expect([path, response.status]).toEqual([path, 404]);
  }
  expect(asked).toHaveLength(1);
});

test('nobody can order more than ten looks in a second, and the others are still answered', async () => {
  const { ask, asked } = await siteWith();
  const answers = await Promise.all(Array.from({ length: 100 }, (_, number) => ask(`/articles/is-it-adictive-${number}`)));
  expect(answers.every(({ status }) => status === 404)).toBe(true);
  expect(asked.length).toBeGreaterThanOrEqual(10);
  expect(asked.length).toBeLessThanOrEqual(50);
});
