// What breaks the store while visitors are in the middle of something: the process stays, tells them the truth, and says what is wrong.
import { closeSync, openSync, readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { openDatabase } from '@/lib/platform/database';
import { runWithKeys } from '../support/commands';
import { filled, formFrom, post } from '../support/form';
import { clinicRing, settingOf, turnedRing } from '../support/keys';
import { type SiteServer, siteWith } from '../support/site-server';

jest.setTimeout(120_000);

/** One visitor after another writes, while machines ask how the site does. Answers with what each was told. */
async function load({ address }: SiteServer, rounds: number): Promise<Map<string, number>> {
  const told = new Map<string, number>();
  const note = (what: string) => told.set(what, (told.get(what) ?? 0) + 1);
  const get = async (path: string, headers: Record<string, string> = {}) => note(`${path} ${(await fetch(`${address}${path}`, { headers })).status}`);
  const write = async (message: string) => {
    const { status, reference } = await post(address, await formFrom(address, { ...filled, message }));
    note(`form ${status} ${reference ? 'acknowledged' : 'refused'}`);
  };
  for (let round = 0; round < rounds; round += 1)
    await Promise.all([
      write(`a ${round}`),
      write(`b ${round}`),
      get('/readyz'),
      get('/metrics', { authorization: 'Bearer a-token-for-tests' }),
      get('/contact/sent?reference=R-22222-22222'),
    ]);
  return told;
}

/** Overwrites where SQLite keeps the notices, as a failing disk does, and makes every handle read them anew. */
async function spoilNotices(file: string) {
  const database = await openDatabase(file);
  const { rows } = await sql<{ rootpage: number }>`select rootpage from sqlite_master where tbl_name = 'notices'`.execute(database.query);
  await database.write((transaction) => sql`update inquiry_marks set value = value`.execute(transaction));
  await sql`pragma wal_checkpoint(truncate)`.execute(database.query);
  const pageSize = readFileSync(file).readUInt16BE(16);
  const handle = openSync(file, 'r+');
  for (const { rootpage } of rows) writeSync(handle, Buffer.alloc(pageSize, 0xee), 0, pageSize, (rootpage - 1) * pageSize);
  closeSync(handle);
  await database.write((transaction) => sql`update inquiry_marks set value = value`.execute(transaction));
  await database.close().catch(() => undefined);
}

test('O04, D09, O01: keys that are changed, to one that this server lacks, under a running server end nothing; it says what is wrong to whoever asks, all at once', async () => {
  const site = await siteWith({ env: { INQUIRY_KEYS: settingOf(clinicRing), METRICS_TOKEN: 'a-token-for-tests' } });
  expect((await post(site.address, await formFrom(site.address))).reference).toBeDefined();
  expect(runWithKeys(settingOf(turnedRing), site.dataFolder, 'keys', 'rotate').status).toBe(0);
  const told = await load(site, 8);
  expect([...told.keys()].filter((what) => /acknowledged|readyz 200/.test(what))).toEqual([]);
  expect(told.get('form 503 refused')).toBe(16);
  await new Promise((resolve) => setTimeout(resolve, 1_100));
  expect(await (await fetch(`${site.address}/readyz`)).json()).toEqual({ status: 'notReady', reasons: ['keys'] });
  expect((await fetch(`${site.address}/healthz`)).status).toBe(200);
  expect(site.output()).not.toContain('TypeError');
  expect(await site.stop()).toBe(0);
});

test('D07: pages of the store that break under a running server end nothing; visitors are told, and the articles are there', async () => {
  const site = await siteWith({ env: { METRICS_TOKEN: 'a-token-for-tests' } });
  for (let index = 0; index < 5; index += 1)
    expect((await post(site.address, await formFrom(site.address, { ...filled, message: `before ${index}` }))).reference).toBeDefined();
  await spoilNotices(join(site.dataFolder, 'clinic.db'));
  const told = await load(site, 12);
  expect([...told.keys()].filter((what) => what.includes('acknowledged'))).toEqual([]);
  expect(told.get('form 503 refused')).toBe(24);
  expect((await fetch(`${site.address}/healthz`)).status).toBe(200);
  expect((await fetch(`${site.address}/articles`)).status).toBe(200);
  expect(site.output()).toContain('code=SQLITE_CORRUPT');
  expect(await site.stop()).toBe(0);
});
