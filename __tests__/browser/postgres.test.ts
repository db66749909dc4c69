// Two servers of the built site share one PostgreSQL, as two machines would: what one promised, both keep, and each mail goes out once.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'kysely';
import { expectBalance, insist, referencesIn } from '../support/books';
import { filled, formFrom, post } from '../support/form';
import { clinicRing, settingOf } from '../support/keys';
import { badMailServer, mailServer } from '../support/mail-server';
import { article } from '../support/pages';
import { ownPostgres, password } from '../support/postgres';
import { type SiteServer, siteWith } from '../support/site-server';
import { temporaryDatabase, temporaryFolder } from '../support/stores';

jest.setTimeout(180_000);

const postgres = ownPostgres();

/** Two machines: each has a data folder of its own, and both have the keys. */
async function twoMachines(...mailServers: [string, string]) {
  const address = await postgres.newDatabase();
  const settings = { DATABASE_URL: address, INQUIRY_KEYS: settingOf(clinicRing) };
  const sites: SiteServer[] = [];
  for (const url of mailServers) sites.push(await siteWith({ env: { ...settings, SMTP_URL: url, MAIL_RETRY_SECONDS: '1' } }));
  const siteOf = (index: number) => sites[index % 2]?.address ?? '';
  return { address, sites, siteOf, found: () => referencesIn(temporaryFolder(), settings) };
}

test('I08: the same form sent to two servers at once is one inquiry and one mail, and either shows its receipt', async () => {
  const { url, mails } = await mailServer();
  const { siteOf, found } = await twoMachines(url, url);
  const form = await formFrom(siteOf(0));
  const answers = await Promise.all(Array.from({ length: 10 }, (_, index) => post(siteOf(index), form)));
  expect(answers.map(({ status }) => status)).toEqual(Array(10).fill(200));
  const acknowledged = [...new Set(answers.map(({ reference = 'none' }) => reference))];
  await expectBalance({ acknowledged, found: found(), mails });
});

test('O01: a server that keeps nothing on its own disk is ready without a data folder', async () => {
  const { url } = await mailServer();
  const dataFolder = join(temporaryFolder(), 'never', 'made');
  const secrets = { INQUIRY_KEYS: settingOf(clinicRing), PREVIEW_SECRET: 'a-secret-of-more-than-thirty-two-characters' };
  const site = await siteWith({ dataFolder, env: { ...secrets, DATABASE_URL: await postgres.newDatabase(), SMTP_URL: url } });
  const ready = await fetch(`${site.address}/readyz`);
  expect([ready.status, await ready.text()]).toEqual([200, '{"status":"ready","reasons":[]}']);
  expect((await post(site.address, await formFrom(site.address))).reference).toBeDefined();
  expect(existsSync(dataFolder)).toBe(false);
});

test('D14: when one of two servers is killed in the middle of a mail, the other takes over, and each mail goes out once', async () => {
  const hanging = await badMailServer({ greeting: 'hang' });
  const { url, mails } = await mailServer();
  const { address, sites, siteOf, found } = await twoMachines(hanging.url, url);
  const acknowledged = await Promise.all(Array.from({ length: 12 }, (_, visitor) => insist(() => siteOf(visitor), `Visitor ${visitor}`)));
  const database = await temporaryDatabase(address);
  const leased = async () => (await sql<{ id: string }>`select id from notices where state = 'leased'`.execute(database.query)).rows;
  // The first server holds one for as long as its mail server hangs; the second one sends the others.
  while ((await leased()).length !== 1 || mails.length < 11) {
    if (mails.length === 12) acknowledged.push(await insist(() => siteOf(0), `One more, ${acknowledged.length}`));
    await sleep(50);
  }
  const [held] = await leased();
  await sites[0]?.stop('SIGKILL');
  await sleep(3000);
  expect(await leased()).toEqual([held]);
  // A minute later. Nobody wants to wait for it here; notices/postgres.test.ts does, by its own clock.
  await sql`update notices set run_at = '2020-01-01T00:00:00.000Z' where state = 'leased'`.execute(database.query);
  acknowledged.push(await insist(() => siteOf(1), 'To the one that is left'));
  await expectBalance({ acknowledged, found: found(), mails });
});

test('D14: two servers under a stream of questions send each mail once', async () => {
  const { url, mails } = await mailServer();
  const { siteOf, found } = await twoMachines(url, url);
  const acknowledged = await Promise.all(Array.from({ length: 30 }, (_, visitor) => insist(() => siteOf(visitor), `Visitor ${visitor}`)));
  await expectBalance({ acknowledged, found: found(), mails });
});

test('D15: PostgreSQL breaks down under two servers: visitors are told the truth, articles go on, and nothing has to be restarted', async () => {
  const { url, mails } = await mailServer();
  const { sites, siteOf, found } = await twoMachines(url, url);
  const stream = [0, 1, 2, 3, 4, 5].map((visitor) => insist(() => siteOf(visitor), `Before, visitor ${visitor}`));
  const form = await formFrom(siteOf(0), { ...filled, message: 'While it is away' });
  await postgres.crash();
  const told = post(siteOf(0), form);
  expect((await fetch(`${siteOf(1)}/articles/${article.slug}`)).status).toBe(200);
  expect(await told).toMatchObject({ status: 503, reference: undefined });
  const { text } = await told;
  for (const words of ['We could not save your question. Nothing was sent.', 'While it is away', '+1 555 555 0100']) expect(text).toContain(words);
  const ready = await fetch(`${siteOf(1)}/readyz`);
  expect([ready.status, await ready.text()]).toEqual([503, '{"status":"notReady","reasons":["store"]}']);
  await postgres.start();

  const acknowledged = await Promise.all(stream);
  acknowledged.push((await post(siteOf(1), form)).reference ?? 'none');
  for (const visitor of [0, 1]) acknowledged.push(await insist(() => siteOf(visitor), `After, visitor ${visitor}`));
  // A server that was in the middle of a mail when its database went away takes the mail down as sent when it is back.
  await expectBalance({ acknowledged, found: found(), mails });
  expect(sites.map(({ output }) => output()).join('\n')).not.toContain(password);
});
