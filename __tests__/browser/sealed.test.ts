// What visitors wrote is sealed by the server as it is really run: its own process, its own keys, commands beside it.
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inquirySteps } from '@/lib/inquiries/migrations';
import { openInquiryStore } from '@/lib/inquiries/store';
import { openDatabase } from '@/lib/platform/database';
import { migrate } from '@/lib/platform/migrate';
import { findWords } from '../support/bytes';
import { runWithKeys, startCommand } from '../support/commands';
import { filled, formFrom, post } from '../support/form';
import { clinicRing, settingOf, strangersRing } from '../support/keys';
import { verasInquiry } from '../support/people';
import { forget, type SiteServer, serveSite } from '../support/site-server';
import { temporaryFolder } from '../support/stores';

jest.setTimeout(120_000);

const canary = { ...filled, name: 'Xylophon Quetzal', email: 'quetzal@zyzzyva.example', phone: '0199 77', message: 'My brother Wolfgang asks' };
const words = ['Quetzal', 'quetzal', 'zyzzyva', '0199 77', 'Wolfgang'];

const ask = async (site: SiteServer, message = canary.message) => post(site.address, await formFrom(site.address, { ...canary, message }));

test('P01: what visitors wrote is in no byte of the data folder and no line of the log, while the server runs and after it ended', async () => {
  const site = await serveSite();
  expect(site.output()).toContain('Inquiries are sealed with a key that was made here and lies beside them, keys/inquiries in DATA_DIR.');
  for (let index = 0; index < 10; index += 1) expect((await ask(site, `${canary.message} ${index}`)).reference).toBeDefined();
  expect(findWords(site.dataFolder, words)).toEqual([]);
  expect(await site.stop()).toBe(0);
  expect(findWords(site.dataFolder, words)).toEqual([]);
  expect(words.filter((word) => site.output().includes(word))).toEqual([]);
  expect(runWithKeys('', site.dataFolder, 'inquiries', 'export').stdout).toContain('Wolfgang asks 9');
  forget(site);
});

test('D09: with wrong keys at the start no question is taken, nothing is kept in clear, and the articles are there', async () => {
  const first = await serveSite();
  await ask(first);
  await first.stop();
  const { dataFolder } = first;
  const site = await serveSite({ dataFolder, env: { INQUIRY_KEYS: settingOf(strangersRing) } });
  expect(site.output()).toContain('the contact form asks visitors to call instead');
  const answer = await ask(site, 'Wolfgang asks again');
  expect(answer.reference).toBeUndefined();
  expect(answer.text).toContain('Wolfgang asks again');
  expect(answer.text).toContain('Nothing was sent');
  expect((await fetch(`${site.address}/articles`)).status).toBe(200);
  await site.stop();
  expect(findWords(dataFolder, words)).toEqual([]);
  expect(words.filter((word) => site.output().includes(word))).toEqual([]);
  forget(site);
});

test('O04, D18: keys are changed and a backup is made while visitors write, and nothing acknowledged is lost', async () => {
  const start = await serveSite();
  const { dataFolder } = start;
  for (let index = 0; index < 5; index += 1) await ask(start, `before ${index}`);
  await start.stop();
  const [k1 = ''] = readFileSync(join(dataFolder, 'keys', 'inquiries'), 'utf8').split('\n');
  const k2 = settingOf(strangersRing).replace('k1:', 'k2:');
  writeFileSync(join(dataFolder, 'keys', 'inquiries'), `${k2},${k1}`);
  const site = await serveSite({ dataFolder });
  const copy = join(dataFolder, 'copy.db');
  let isOver = false;
  const acknowledged: string[] = [];
  const visitor = (async () => {
    for (let index = 0; !isOver; index += 1) acknowledged.push((await ask(site, `meanwhile ${index}`)).reference ?? 'none');
  })();
  await new Promise((resolve) => setTimeout(resolve, 500));
  const atCopy = [...acknowledged];
  const commands = await Promise.all([startCommand(dataFolder, '', 'keys', 'rotate'), startCommand(dataFolder, '', 'database', 'backup', copy)]);
  isOver = true;
  await visitor;
  await site.stop();
  expect(commands).toEqual([0, 0]);
  expect(acknowledged).not.toContain('none');
  const exported = runWithKeys(k2, dataFolder, 'inquiries', 'export');
  expect(exported.status).toBe(0);
  expect(acknowledged.filter((reference) => !exported.stdout.includes(reference))).toEqual([]);
  // The copy opens elsewhere, with the keys of its day, and has what was acknowledged before it was begun.
  const elsewhere = temporaryFolder();
  expect(runWithKeys(`${k2},${k1}`, elsewhere, 'database', 'restore', copy).status).toBe(0);
  const restored = runWithKeys(`${k2},${k1}`, elsewhere, 'inquiries', 'export');
  expect([restored.status, atCopy.filter((reference) => !restored.stdout.includes(reference))]).toEqual([0, []]);
  expect(restored.stdout).toContain('before 4');
  forget(site);
});

test('what is older than the clinic keeps is erased when the server starts', async () => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'clinic-data-'));
  const database = await openDatabase(join(dataFolder, 'clinic.db'));
  await migrate(database, inquirySteps);
  const store = openInquiryStore(database, clinicRing);
  const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000);
  await store.add(verasInquiry({ id: 'old', reference: 'R-22222-22222', receivedAt: daysAgo(11) }), 'old');
  await store.add(verasInquiry({ id: 'young', reference: 'R-33333-33333', receivedAt: daysAgo(9) }), 'young');
  const site = await serveSite({ dataFolder, env: { INQUIRY_KEYS: settingOf(clinicRing), RETENTION_DAYS: '10' } });
  for (let tries = 0; tries < 100 && (await store.count()) > 1; tries += 1) await new Promise((resolve) => setTimeout(resolve, 100));
  expect((await store.list({ limit: 9 })).map(({ id }) => id)).toEqual(['young']);
  // It ends what it is doing before it stops, so the line is there.
  await site.stop();
  await database.close();
  expect(site.output()).toContain('retention.erased count=1');
  forget(site);
});
