// What operators and their machines ask the running site: does it live, can it take an inquiry, how does it do.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { openDatabase } from '@/lib/platform/database';
import { filled, formFrom, post } from '../support/form';
import { forget, type SiteServer, serveSite } from '../support/site-server';

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
