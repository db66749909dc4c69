// Whoever was told "we have your question" can rely on it: the power may fail in the next moment.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'kysely';
import { openDatabase } from '@/lib/platform/database';
import { expectBalance, insist, referencesIn } from '../support/books';
import { runWith } from '../support/commands';
import { filled, formFrom, post } from '../support/form';
import { badMailServer, mailServer } from '../support/mail-server';
import { siteWith } from '../support/site-server';
import { testWhere } from '../support/where';

jest.setTimeout(180_000);

/** Asks the database of a data folder something, beside the server or after it. */
async function ask<Row>(dataFolder: string, question: ReturnType<typeof sql<Row>>): Promise<Row[]> {
  const database = await openDatabase(join(dataFolder, 'clinic.db'));
  try {
    return (await question.execute(database.query)).rows;
  } finally {
    await database.close();
  }
}

/** What a process held when it was killed is taken over after a minute. Nobody wants to wait for that here; deliver.test.ts does, by its own clock. */
const endLeases = (dataFolder: string) => ask(dataFolder, sql`update notices set run_at = '2020-01-01T00:00:00.000Z' where state = 'leased'`);

test('D01: killed three times in a stream of questions, the site has and has mailed every one that it acknowledged, once', async () => {
  const { url, mails } = await mailServer();
  const env = { SMTP_URL: url, MAIL_RETRY_SECONDS: '1' };
  const dataFolder = mkdtempSync(join(tmpdir(), 'clinic-data-'));
  const acknowledged: string[] = [];
  let site = await siteWith({ dataFolder, env });
  let isOver = false;
  const visitors = [1, 2, 3, 4].map(async (visitor) => {
    for (let question = 0; !isOver; question += 1) acknowledged.push(await insist(() => site.address, `Visitor ${visitor}, question ${question}`));
  });
  for (const _ of [1, 2, 3]) {
    const wanted = acknowledged.length + 12;
    while (acknowledged.length < wanted) await sleep(5);
    await site.stop('SIGKILL');
    await endLeases(dataFolder);
    site = await siteWith({ dataFolder, env });
  }
  isOver = true;
  await Promise.all(visitors);
  await expectBalance({ acknowledged, found: referencesIn(dataFolder), mails, mostRepeats: 3 });
  expect(runWith({ DATA_DIR: dataFolder }, 'database', 'check').stdout).toMatch(/integrity\s+ok/);
});

const canTrace = spawnSync('strace', ['-f', 'true']).status === 0;

testWhere(canTrace, 'strace')('D02: no acknowledgement leaves before the disk has what it promises', async () => {
  const trace = join(mkdtempSync(join(tmpdir(), 'clinic-trace-')), 'trace');
  // -D: the traced server keeps its own process, so that it can be stopped like any other. -y names the file of each call.
  const site = await siteWith({
    through: ['strace', '-D', '-f', '-qq', '-y', '-s', '12', '-e', 'trace=fsync,fdatasync,pwrite64,write,writev', '-o', trace],
  });
  const count = 8;
  for (let question = 0; question < count; question += 1)
    expect((await post(site.address, await formFrom(site.address, { ...filled, message: `Question ${question}` }))).reference).toBeDefined();
  await site.stop();
  // Before each redirect to a receipt something was written into the journal, and the last thing that happened to the journal was its sync.
  const before = readFileSync(trace, 'utf8').split('"HTTP/1.1 303').slice(0, -1);
  const journal = before.map((calls) => [...calls.matchAll(/(pwrite64|fsync|fdatasync)\(\d+<[^>]*clinic\.db-wal>/g)].map(([, call]) => call));
  expect(journal.map((calls) => [calls.includes('pwrite64'), /sync$/.test(calls.at(-1) ?? '')])).toEqual(Array(count).fill([true, true]));
});

test('I01, I02, I06: fifty clicks at once and a reload of the receipt make one inquiry with one reference and one mail', async () => {
  const { url, mails } = await mailServer();
  const site = await siteWith({ env: { SMTP_URL: url } });
  const form = await formFrom(site.address);
  const answers = await Promise.all(Array.from({ length: 50 }, () => post(site.address, form)));
  const [first] = answers;
  expect(new Set(answers.map(({ reference }) => reference)).size).toBe(1);
  expect(answers.every(({ status }) => status === 200)).toBe(true);
  // What a browser posts again when somebody goes back and forth.
  expect((await post(site.address, form)).reference).toBe(first?.reference);
  await expectBalance({ acknowledged: [first?.reference ?? ''], found: referencesIn(site.dataFolder), mails });
});

test('I03: who gives up waiting and sends again is one visitor with one question', async () => {
  const { url, mails } = await mailServer();
  const site = await siteWith({ env: { SMTP_URL: url } });
  const acknowledged: string[] = [];
  for (const [index, milliseconds] of [1, 5, 10, 20, 40, 80].entries()) {
    const form = await formFrom(site.address, { ...filled, message: `Question ${index}` });
    await fetch(`${site.address}/contact`, { method: 'POST', body: form, signal: AbortSignal.timeout(milliseconds) }).catch(() => undefined);
    acknowledged.push((await post(site.address, form)).reference ?? 'none');
  }
  await expectBalance({ acknowledged, found: referencesIn(site.dataFolder), mails });
});

test('I04: sent again after a crash, a question keeps its reference', async () => {
  const { url, mails } = await mailServer();
  const env = { SMTP_URL: url };
  const first = await siteWith({ env });
  const form = await formFrom(first.address);
  const { reference = 'none' } = await post(first.address, form);
  await first.stop('SIGKILL');
  await endLeases(first.dataFolder);
  const second = await siteWith({ dataFolder: first.dataFolder, env });
  expect((await post(second.address, form)).reference).toBe(reference);
  await expectBalance({ acknowledged: [reference], found: referencesIn(second.dataFolder), mails, mostRepeats: 1 });
});

test('I05: other words in the same form are another question, never the old acknowledgement', async () => {
  const { url, mails } = await mailServer();
  const site = await siteWith({ env: { SMTP_URL: url } });
  const form = await formFrom(site.address);
  const { reference: first = 'none' } = await post(site.address, form);
  form.set('message', 'And one more thing: may my husband come too?');
  const { reference: second = 'none' } = await post(site.address, form);
  await expectBalance({ acknowledged: [first, second], found: referencesIn(site.dataFolder), mails });
});

test('I09: a form whose inquiry was erased brings a new one, not the old one back', async () => {
  const site = await siteWith();
  const form = await formFrom(site.address);
  const { reference: first = 'none' } = await post(site.address, form);
  expect(runWith({ DATA_DIR: site.dataFolder }, 'inquiries', 'erase', '--reference', first).status).toBe(0);
  const { reference: second = 'none' } = await post(site.address, form);
  expect(second).not.toBe(first);
  expect(referencesIn(site.dataFolder)).toEqual([second]);
});

test('D17: told to stop among twenty questions, the site says that it is not ready, answers all of them, gives its leases back and ends in good order', async () => {
  const hanging = await badMailServer({ greeting: 'hang' });
  const site = await siteWith({ env: { SMTP_URL: hanging.url } });
  const { dataFolder, address } = site;
  const acknowledged = [await insist(() => address, 'The first one, which is being mailed')];
  while ((await ask(dataFolder, sql`select id from notices where state = 'leased'`)).length === 0) await sleep(20);
  const forms = await Promise.all(Array.from({ length: 20 }, (_, index) => formFrom(address, { ...filled, message: `Question ${index}` })));

  // Somebody else writes, so that all twenty are inside when the word comes.
  const database = await openDatabase(join(dataFolder, 'clinic.db'));
  await sql`begin`.execute(database.query);
  const answers = forms.map((form) => post(address, form));
  await sleep(1000);
  const told = performance.now();
  const ended = site.stop('SIGTERM');
  await sleep(100);
  const ready = await fetch(`${address}/readyz`);
  expect([ready.status, await ready.text()]).toEqual([503, '{"status":"notReady","reasons":["ending"]}']);
  expect((await fetch(`${address}/healthz`)).status).toBe(200);
  await sql`rollback`.execute(database.query);
  await database.close();
  acknowledged.push(...(await Promise.all(answers)).map(({ reference }) => reference ?? 'none'));
  expect(await ended).toBe(0);
  expect(performance.now() - told).toBeLessThan(15_000);
  expect(await ask(dataFolder, sql`select id from notices where state = 'leased'`)).toEqual([]);

  const { url, mails } = await mailServer();
  await siteWith({ dataFolder, env: { SMTP_URL: url } });
  await expectBalance({ acknowledged, found: referencesIn(dataFolder), mails });
});

test('with nobody inside the site ends at once', async () => {
  const site = await siteWith();
  await insist(() => site.address, 'Question');
  const told = performance.now();
  expect(await site.stop('SIGTERM')).toBe(0);
  expect(performance.now() - told).toBeLessThan(2_000);
});
