// Styles inside of each page, or in one file that is kept? A reader's visit of three pages, on a slow phone's connection, both ways in turn.
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { brotliCompressSync, gunzipSync } from 'node:zlib';
import { type Browser, chromium } from 'playwright-core';
import { strip } from '../../lib/serving/finish/strip';
import { protectiveHeaders } from '../../lib/serving/headers.mjs';
import { readBodies, readReadySite } from '../../lib/serving/press/ready-site';
import { first } from '../../lib/site/languages/inside.mjs';
import { lookStyle } from '../../lib/site/look';
import { getSite } from '../../lib/site/site';
import { median, ms, tell } from '../inquiries/figures';

const visit = ['/', '/articles', '/articles/is-ketamine-addictive'];

/** Lighthouse's slow 4G. */
const slow = { offline: false, latency: 150, downloadThroughput: (1.6 * 1024 * 1024) / 8, uploadThroughput: (750 * 1024) / 8 };

interface Visit {
  bytes: number;
  requests: number;
  /** Until something is drawn: of the first page, and of all three. */
  first: number;
  all: number;
}

export async function benchStyles({ pairs }: { pairs: number }) {
  console.log(`\nStyles: a visit of ${visit.length} pages at 150 ms and 1.6 Mbit/s, ${pairs} pairs, in turn`);
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  });
  const ways = { inside: await serve(await withStylesInside()), file: await serve(withOneFile()) };
  const seen: Record<keyof typeof ways, Visit[]> = { inside: [], file: [] };
  for (let pair = 0; pair < pairs; pair += 1) {
    seen.inside.push(await read(browser, ways.inside));
    seen.file.push(await read(browser, ways.file));
  }
  for (const [name, visits] of Object.entries(seen)) {
    const of = (part: (one: Visit) => number) => median(visits.map(part));
    tell(`styles ${name === 'file' ? 'in one file' : 'inside'}`, {
      bytes: of(({ bytes }) => bytes),
      requests: of(({ requests }) => requests),
      'first page drawn': ms(of(({ first }) => first)),
      'all three': ms(of(({ all }) => all)),
    });
  }
  const ratio = (part: (one: Visit) => number) => median(seen.inside.map((one, pair) => part(one) / part(seen.file[pair] ?? one)));
  tell('ratio, median of the pairs', {
    bytes: ratio(({ bytes }) => bytes),
    'first page': ratio(({ first }) => first),
    'all three': ratio(({ all }) => all),
  });
  await browser.close();
  for (const server of Object.values(ways)) server.close();
}

async function read(browser: Browser, server: Server): Promise<Visit> {
  const address = server.address();
  const site = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
  const context = await browser.newContext({ viewport: { width: 412, height: 823 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', slow);
  let [bytes, requests] = [0, 0];
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
    requests += encodedDataLength > 0 ? 1 : 0;
  });
  const drawn: number[] = [];
  for (const path of visit) {
    await page.goto(`${site}${path}`, { waitUntil: 'load' });
    drawn.push(
      await page.evaluate(async () => {
        for (;;) {
          const [paint] = performance.getEntriesByName('first-contentful-paint');
          if (paint) return paint.startTime;
          await new Promise((resolve) => requestAnimationFrame(resolve));
        }
      }),
    );
  }
  await context.close();
  return { bytes, requests, first: drawn[0] ?? Number.NaN, all: drawn.reduce((sum, time) => sum + time, 0) };
}

type Files = Map<string, { type: string; body: Buffer; cache: string }>;

const page = (html: string) => ({ type: 'text/html; charset=utf-8', body: brotliCompressSync(html), cache: 'public, max-age=0' });
const withoutIcon = (html: string) => html.replace(/<link rel="icon"[^>]*>/, '<link rel="icon" href="data:,"/>');

async function withStylesInside(): Promise<Files> {
  const { entries } = readReadySite(process.cwd());
  const files: Files = new Map();
  for (const path of visit) {
    const entry = entries[path];
    const { gzip } = entry ? await readBodies(process.cwd(), entry) : {};
    if (!gzip) throw new Error(`The build has no page ${path}.`);
    files.set(path, page(withoutIcon(gunzipSync(gzip).toString('utf8'))));
  }
  return files;
}

/** Every sheet that these pages link to, as one file with the build's own names. */
function withOneFile(): Files {
  const files: Files = new Map();
  const sheets = new Set<string>();
  for (const path of visit) {
    const html = strip(readFileSync(`.next/server/app/${first}${path === '/' ? '' : path}.html`, 'utf8'));
    if (html === undefined) throw new Error(`${path} needs a script.`);
    const link = /<link rel="stylesheet" href="([^"]+)"\/>/g;
    for (const [, address = ''] of html.matchAll(link)) sheets.add(address);
    files.set(path, page(withoutIcon(html.replace(link, '').replace(/<style>[^<]*<\/style>/, '<link rel="stylesheet" href="/styles.css"/>'))));
  }
  const css = [...sheets].map((address) => readFileSync(address.replace('/_next/', '.next/'), 'utf8')).join('\n') + lookStyle(getSite());
  files.set('/styles.css', { type: 'text/css', body: brotliCompressSync(css), cache: 'public, max-age=31536000, immutable' });
  return files;
}

async function serve(files: Files): Promise<Server> {
  const server = createServer(({ url = '' }, response) => {
    const file = files.get(url);
    for (const { key, value } of protectiveHeaders(false)) response.setHeader(key, value);
    if (!file) return response.writeHead(404).end();
    response.writeHead(200, { 'Content-Type': file.type, 'Content-Encoding': 'br', 'Cache-Control': file.cache }).end(file.body);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return server;
}
