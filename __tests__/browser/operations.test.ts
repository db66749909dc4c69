// What operators and their machines ask the running site: does it live, can it take an inquiry, how does it do.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { openDatabase } from '@/lib/platform/database';
import { expectBalance, referencesIn } from '../support/books';
import { filled, formFrom, post } from '../support/form';
import { mailServer, nobodysUrl } from '../support/mail-server';
import { forget, type SiteServer, serveSite, siteWith } from '../support/site-server';

jest.setTimeout(60_000);

const ask = async ({ address }: SiteServer, path: string, headers: Record<string, string> = {}) => {
  const response = await fetch(`${address}${path}`, { headers });
  return {
    status: response.status,
    text: await response.text(),
    cache: response.headers.get('cache-control'),
    type: response.headers.get('content-type'),
  };
};

test('O01: a sound site is alive and ready, and nobody may keep the answer', async () => {
  const site = await serveSite();
  expect(await ask(site, '/healthz')).toMatchObject({ status: 200, text: 'alive\n', cache: 'no-store' });
  expect(await ask(site, '/readyz')).toMatchObject({ status: 200, text: '{"status":"ready","reasons":[]}', cache: 'no-store' });
  await site.stop();
  forget(site);
});

test('O01, D06: while the store is locked the site is alive and not ready, and it heals by itself', async () => {
  const site = await serveSite();
  const database = await openDatabase(join(site.dataFolder, 'clinic.db'));
  await sql`begin`.execute(database.query);
  const started = performance.now();
  expect(await ask(site, '/readyz')).toMatchObject({ status: 503, text: '{"status":"notReady","reasons":["store"]}', cache: 'no-store' });
  expect(performance.now() - started).toBeLessThan(5_000);
  expect((await ask(site, '/healthz')).status).toBe(200);
  await sql`rollback`.execute(database.query);
  await database.close();
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  expect((await ask(site, '/readyz')).status).toBe(200);
  await site.stop();
  forget(site);
});

test('O01, D07: with a damaged store the site is alive and not ready, and strangers learn no more than that', async () => {
  const first = await serveSite();
  await first.stop();
  writeFileSync(join(first.dataFolder, 'clinic.db'), 'this is no database '.repeat(500));
  const site = await serveSite({ dataFolder: first.dataFolder });
  expect((await ask(site, '/healthz')).status).toBe(200);
  const { status, text } = await ask(site, '/readyz');
  expect({ status, text }).toEqual({ status: 503, text: '{"status":"notReady","reasons":["store"]}' });
  await site.stop();
  forget(site);
});

test('P03: without a token there are no metrics', async () => {
  const site = await serveSite();
  for (const authorization of ['', 'Bearer ', 'Bearer undefined'])
    expect(await ask(site, '/metrics', { authorization })).toMatchObject({ status: 404, text: expect.not.stringContaining('clinic_') });
  await site.stop();
  forget(site);
});

test('P03: with a token, metrics are for those who have it, count what happened, and hold nothing that a person wrote', async () => {
  const site = await serveSite({ env: { METRICS_TOKEN: 'a-token-for-tests', FORM_LIMIT_PER_HOUR: '2' } });
  const canary = { ...filled, name: 'Canary Nightingale', email: 'canary@example.com', message: 'canary words 7391' };
  const { reference = 'none' } = await post(site.address, await formFrom(site.address, canary));
  await post(site.address, await formFrom(site.address, { ...canary, remarks: 'x' }));
  await post(site.address, await formFrom(site.address, canary));
  await post(site.address, await formFrom(site.address, { ...canary, email: 'canary at example' }));
  for (const authorization of ['', 'Bearer wrong', 'a-token-for-tests'])
    expect(await ask(site, '/metrics', { authorization })).toMatchObject({ status: 401, text: expect.not.stringContaining('clinic_') });
  const { status, text, type, cache } = await ask(site, '/metrics', { authorization: 'Bearer a-token-for-tests' });
  expect({ status, type, cache }).toEqual({ status: 200, type: 'text/plain; version=0.0.4; charset=utf-8', cache: 'no-store' });
  for (const line of [
    'clinic_submits_total{outcome="received"} 2',
    'clinic_submits_total{outcome="limited"} 1',
    'clinic_submits_total{outcome="rejected"} 1',
    'clinic_limiter_hits_total{limit="visitor"} 1',
    'clinic_quarantined_total{sign="trap"} 1',
    'clinic_store_failures_total{at="desk"} 0',
  ])
    expect(text.split('\n')).toContain(line);
  expect(text).toMatch(/^process_resident_memory_bytes \d+$/m);
  expect(text).not.toMatch(/canary|Nightingale|7391|@|127\.0\.0\.1/i);
  expect(text).not.toContain(reference);
  await site.stop();
  forget(site);
});

test('O02: when a notice has waited for over 15 minutes, the log, /readyz and the figures say so, and stop when it is mailed', async () => {
  const away = await nobodysUrl();
  const first = await siteWith({ env: { SMTP_URL: away.url } });
  const { reference = 'none' } = await post(first.address, await formFrom(first.address));
  await first.stop();
  const database = await openDatabase(join(first.dataFolder, 'clinic.db'));
  const before = new Date(Date.now() - 16 * 60_000).toISOString();
  await sql`update notices set created_at = ${before}, run_at = '2999-01-01T00:00:00.000Z'`.execute(database.query);

  const site = await siteWith({ dataFolder: first.dataFolder, env: { SMTP_URL: away.url, METRICS_TOKEN: 'a-token-for-tests' } });
  expect(await ask(site, '/readyz')).toMatchObject({ status: 503, text: '{"status":"notReady","reasons":["mail"]}' });
  for (let tries = 0; tries < 100 && !site.output().includes('notice.overdue'); tries += 1) await new Promise((resolve) => setTimeout(resolve, 100));
  expect(site.output()).toMatch(/notice\.overdue count=1 milliseconds=9\d{5}/);
  const figures = async () => (await ask(site, '/metrics', { authorization: 'Bearer a-token-for-tests' })).text.split('\n');
  expect(await figures()).toContain('clinic_notices{state="ready"} 1');
  expect(Number((await figures()).find((line) => line.startsWith('clinic_oldest_undelivered_seconds '))?.split(' ')[1])).toBeGreaterThan(900);
  // Visitors are no worse off for it.
  expect((await post(site.address, await formFrom(site.address, { ...filled, message: 'And mine?' }))).reference).toBeDefined();
  expect(site.output()).not.toContain(`notice.sent reference=${reference}`);

  await sql`update notices set state = 'sent', run_at = null`.execute(database.query);
  await database.close();
  await new Promise((resolve) => setTimeout(resolve, 1_100));
  expect((await ask(site, '/readyz')).status).toBe(200);
  expect(await figures()).toContain('clinic_oldest_undelivered_seconds 0');
});

test('D11: a notice that is refused for good shows in the log and in the figures, and the others go on', async () => {
  const { url, mails } = await mailServer({ answer: (number) => (number === 1 ? 550 : 250) });
  const site = await siteWith({ env: { SMTP_URL: url, METRICS_TOKEN: 'a-token-for-tests' } });
  const references: (string | undefined)[] = [];
  for (const message of ['The first', 'The second', 'The third'])
    references.push((await post(site.address, await formFrom(site.address, { ...filled, message }))).reference);
  while (mails.length < 2) await new Promise((resolve) => setTimeout(resolve, 50));
  expect(site.output()).toMatch(/notice\.dead reference=R-[2-9A-Z-]{11} attempt=1 code=550/);
  const { text } = await ask(site, '/metrics', { authorization: 'Bearer a-token-for-tests' });
  for (const line of [
    'clinic_notices{state="dead"} 1',
    'clinic_notices{state="sent"} 2',
    'clinic_deliveries_total{outcome="dead"} 1',
    'clinic_deliveries_total{outcome="sent"} 2',
  ])
    expect(text.split('\n')).toContain(line);
  for (const reference of references) expect(text).not.toContain(String(reference));
});

test('O02, D11: while all that was to be mailed is given up, the log says so at each start, and /readyz names it and sends nobody away', async () => {
  const { url } = await mailServer({ answer: () => 550 });
  const first = await siteWith({ env: { SMTP_URL: url } });
  expect((await post(first.address, await formFrom(first.address))).reference).toBeDefined();
  for (let tries = 0; tries < 100 && !first.output().includes('notice.dead'); tries += 1) await new Promise((resolve) => setTimeout(resolve, 100));
  await first.stop();
  const site = await siteWith({ dataFolder: first.dataFolder, env: { SMTP_URL: url, METRICS_TOKEN: 'a-token-for-tests' } });
  for (let tries = 0; tries < 100 && !site.output().includes('notice.given-up'); tries += 1) await new Promise((resolve) => setTimeout(resolve, 100));
  expect(site.output()).toContain('notice.given-up count=1');
  expect(await ask(site, '/readyz')).toMatchObject({ status: 200, text: '{"status":"ready","reasons":["given-up"]}' });
  const { text } = await ask(site, '/metrics', { authorization: 'Bearer a-token-for-tests' });
  expect(text.split('\n')).toEqual(expect.arrayContaining(['clinic_notices{state="dead"} 1', 'clinic_oldest_undelivered_seconds 0']));
  expect((await post(site.address, await formFrom(site.address, { ...filled, message: 'And mine?' }))).reference).toBeDefined();
});

test('while the store is away the figures of the process are there, and those of the notices are not', async () => {
  const first = await siteWith();
  await first.stop();
  writeFileSync(join(first.dataFolder, 'clinic.db'), 'this is no database '.repeat(500));
  const site = await siteWith({ dataFolder: first.dataFolder, env: { METRICS_TOKEN: 'a-token-for-tests' } });
  const { status, text } = await ask(site, '/metrics', { authorization: 'Bearer a-token-for-tests' });
  expect(status).toBe(200);
  expect(text).toMatch(/^clinic_store_failures_total\{at="desk"\} [1-9]/m);
  expect(text).not.toContain('clinic_notices{');
});

test('S01: what was set aside is counted and sends no mail', async () => {
  const { url, mails } = await mailServer();
  const site = await siteWith({ env: { SMTP_URL: url } });
  await post(site.address, await formFrom(site.address, { ...filled, remarks: 'x' }));
  const { reference = 'none' } = await post(site.address, await formFrom(site.address, { ...filled, message: 'I am a person' }));
  await expectBalance({ acknowledged: [reference], found: referencesIn(site.dataFolder).filter((each) => each === reference), mails });
  expect(referencesIn(site.dataFolder)).toHaveLength(2);
});

test('P06: everything in the data folder is for the server’s own user alone, while it runs and after', async () => {
  const site = await siteWith();
  await post(site.address, await formFrom(site.address));
  while (!site.output().includes('notice.sent')) await new Promise((resolve) => setTimeout(resolve, 50));
  const modes = () =>
    [site.dataFolder, ...readdirSync(site.dataFolder, { recursive: true }).map((name) => join(site.dataFolder, String(name)))].map((path) => {
      const status = statSync(path);
      return [path, status.isDirectory(), (status.mode & 0o777).toString(8)] as const;
    });
  const wrong = () => modes().filter(([, isFolder, mode]) => mode !== (isFolder ? '700' : '600'));
  expect(modes().length).toBeGreaterThan(5);
  expect(wrong()).toEqual([]);
  await site.stop();
  expect(wrong()).toEqual([]);
});

test('O03: with settings that cannot be, the server does not start; it names all of them at once, and prints no secret', () => {
  const env = {
    ...process.env,
    PORT: 'http',
    RETENTION_DAYS: 'for ever',
    INQUIRY_KEYS: 'k1:quetzal-secret',
    SMTP_URL: 'smtp://me:quetzal-word@',
    DATA_DIR: '/nowhere',
  };
  const { status, stdout, stderr } = spawnSync(process.execPath, ['lib/commands/serve.mjs'], { encoding: 'utf8', env });
  expect(status).toBe(1);
  expect(stderr).toContain('The environment has 4 faults:');
  for (const name of ['PORT', 'RETENTION_DAYS', 'INQUIRY_KEYS', 'SMTP_URL']) expect(stderr).toContain(`  ${name} `);
  expect(stdout + stderr).not.toContain('quetzal');
});

test('P07: the server is started without a debugger, and writes no heap and no report', async () => {
  const site = await siteWith();
  const scripts: Record<string, string> = JSON.parse(readFileSync('package.json', 'utf8')).scripts;
  const words = [...Object.values(scripts), readFileSync(`/proc/${site.pid}/cmdline`, 'utf8').replaceAll('\0', ' ')];
  expect(words.filter((each) => /--(inspect|heap-prof|heapsnapshot|report|diagnostic|cpu-prof|abort-on)/.test(each))).toEqual([]);
  await expect(fetch('http://127.0.0.1:9229/json')).rejects.toThrow();
  expect(readdirSync(site.dataFolder).filter((name) => /^core|heapsnapshot|report\./.test(name))).toEqual([]);
});
