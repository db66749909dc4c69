// A page that the build did not draw, served by the built site: drawn when it is first asked for, kept, and no other address is.
import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { withDrawnLater } from '@/lib/serving/drawn-later';
import { first, inLanguage } from '@/lib/site/languages/inside.mjs';
import { article } from '../support/pages';

jest.setTimeout(120_000);

const later = `/articles/${article.slug}`;
let root: string;
let server: ChildProcess;
let address: string;

/** A copy of the build in which this article was not drawn, opened as the last step of a build opens it. */
beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'clinic-later-'));
  for (const path of ['.next', '.contentlayer', 'content', 'lib', 'next.config.js', 'package.json', 'tsconfig.json'])
    cpSync(path, join(root, path), { recursive: true, filter: (file) => !/^\.next\/(cache|dev|server\/route-cache)(\/|$)/.test(file) });
  symlinkSync(join(process.cwd(), 'node_modules'), join(root, 'node_modules'));
  for (const name of filesOf(article.slug)) rmSync(join(root, name), { recursive: true });
  const manifest = join(root, '.next', 'prerender-manifest.json');
  const { routes, ...rest } = JSON.parse(readFileSync(manifest, 'utf8'));
  const inside = `/${first}${later}`;
  const { [inside]: _, ...others } = routes;
  writeFileSync(manifest, JSON.stringify(withDrawnLater({ ...rest, routes: others }, { [`${inLanguage}/articles/[slug]`]: [inside] })));
  const ready = join(root, '.next', 'ready', 'index.json');
  const { entries, later: known, ...site } = JSON.parse(readFileSync(ready, 'utf8'));
  for (const encoding of entries[later].encodings) rmSync(join(root, '.next', 'ready', `${entries[later].name}.${encoding}`));
  delete entries[later];
  writeFileSync(ready, JSON.stringify({ ...site, entries, later: { ...known, [later]: false } }));
  server = spawn(process.execPath, ['lib/commands/serve.mjs'], {
    cwd: root,
    env: { ...process.env, PWD: root, NODE_ENV: 'production', PORT: '0', HOST: '127.0.0.1', DATA_DIR: join(root, '.data') },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  address = await new Promise<string>((resolve, reject) => {
    let output = '';
    const listen = (text: Buffer) => {
      output += text;
      const port = /The site is at http:\/\/localhost:(\d+)/.exec(output)?.[1];
      if (port) resolve(`http://127.0.0.1:${port}`);
    };
    server.stdout?.on('data', listen);
    server.stderr?.on('data', listen);
    server.once('exit', (code) => reject(new Error(`The server ended with ${code}:\n${output}`)));
  });
});

afterAll(async () => {
  const ended = new Promise((resolve) => server.once('exit', resolve));
  server.kill('SIGTERM');
  if (server.exitCode === null) await ended;
  rmSync(root, { recursive: true, force: true });
});

/** Everything in the build that is called by this name. */
function filesOf(name: string): string[] {
  return readdirSync(join(root, '.next', 'server'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.replace(/^.*\//, '').replace(/\..*$/, '') === name)
    .map((path) => join('.next', 'server', path));
}

test('it is drawn when somebody first asks for it, kept, and served as every page of the build is', async () => {
  expect(filesOf(article.slug)).toEqual([]);
  const first = await fetch(`${address}${later}`, { headers: { 'accept-encoding': 'br' } });
  expect(first.status).toBe(200);
  const html = await first.text();
  expect(html).toContain(article.title);
  expect(html.match(/<script(?! type="(?:speculationrules|application\/ld\+json)")/g)).toBeNull();
  const etag = first.headers.get('etag') ?? '';
  expect(etag).toMatch(/^"[\w-]+"$/);
  const { headers } = first;
  expect(['content-encoding', 'cache-control', 'content-security-policy'].map((name) => headers.get(name))).toEqual([
    'br',
    'public, max-age=0, s-maxage=30, stale-while-revalidate=30',
    expect.stringMatching(/^default-src 'none'; img-src 'self' data:; style-src 'sha256-[^']+'; script-src 'sha256-[^']+';/),
  ]);
  const again = await fetch(`${address}${later}`, { headers: { 'accept-encoding': 'br', 'if-none-match': etag } });
  expect(again.status).toBe(304);
  expect(await (await fetch(`${address}${later}`)).text()).toBe(html);
});

test('addresses that are not ours are refused, and leave nothing on the disk', async () => {
  const before = readdirSync(join(root, '.next'), { recursive: true, encoding: 'utf8' }).length;
  for (let number = 0; number < 60; number++) {
    for (const path of [`/articles/nothing-${number}`, `/articles?page=${number + 900}`, `/people/nobody-${number}`, `/nothing-${number}`]) {
      const response = await fetch(`${address}${path}`);
      expect(response.status).toBe(404);
      await response.arrayBuffer();
    }
  }
  const after = readdirSync(join(root, '.next'), { recursive: true, encoding: 'utf8' });
  expect(after.filter((path) => /no(thing|body)-\d/.test(path))).toEqual([]);
  // The page that says no may be kept once; it may not be kept for each address.
  expect(after.length - before).toBeLessThan(20);
});
