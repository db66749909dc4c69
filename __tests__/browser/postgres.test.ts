// Two servers of the built site share one PostgreSQL, as two machines would: what one promised, both keep.

import { filled, formFrom, post } from '../support/form';
import { ownPostgres, password } from '../support/postgres';
import { forget, type SiteServer, serveSite } from '../support/site-server';
import { temporaryStore } from '../support/stores';

jest.setTimeout(120_000);

const postgres = ownPostgres();
let address = '';
let sites: SiteServer[] = [];

beforeAll(async () => {
  address = await postgres.newDatabase();
  const first = await serveSite({ env: { DATABASE_URL: address } });
  sites = [first, await serveSite({ dataFolder: first.dataFolder, env: { DATABASE_URL: address } })];
});

afterAll(async () => {
  for (const site of sites) await site.stop();
  for (const site of sites) forget(site);
});

const siteOf = (index: number) => sites[index % 2]?.address ?? '';
const referencesKept = async () => (await (await temporaryStore(address)).store.list({ limit: 10_000 })).map(({ reference }) => reference);

test('I08: the same form sent to two servers at once is one inquiry, and either shows its receipt', async () => {
  const form = await formFrom(siteOf(0));
  const answers = await Promise.all(Array.from({ length: 10 }, (_, index) => post(siteOf(index), form)));
  expect(answers.map(({ status }) => status)).toEqual(Array(10).fill(200));
  const [reference] = await referencesKept();
  expect(await referencesKept()).toHaveLength(1);
  expect(new Set(answers.map((answer) => answer.reference))).toEqual(new Set([reference]));
});

test('D15: PostgreSQL breaks down under two servers: visitors are told the truth, articles go on, and nothing has to be restarted', async () => {
  const acknowledged: string[] = [];
  const send = async (index: number, message: string) => {
    const { reference, text } = await post(siteOf(index), await formFrom(siteOf(index), { ...filled, message }));
    if (reference) acknowledged.push(reference);
    return text;
  };
  const stream = Promise.all([0, 1, 2, 3].map((visitor) => send(visitor, `Before, visitor ${visitor}`)));
  await postgres.crash();
  const duringFault = send(0, 'While it is away');
  const article = await fetch(`${siteOf(1)}/articles/is-ketamine-addictive`);
  expect(article.status).toBe(200);
  const told = await duringFault;
  expect(told).toContain('We could not save your question. Nothing was sent.');
  expect(told).toContain('While it is away');
  await stream;
  await postgres.start();
  await Promise.all([0, 1].map((visitor) => send(visitor, `After, visitor ${visitor}`)));

  const kept = await referencesKept();
  expect(acknowledged.length).toBeGreaterThanOrEqual(2);
  expect(acknowledged.filter((reference) => !kept.includes(reference))).toEqual([]);
  expect(new Set(kept).size).toBe(kept.length);
  expect(sites.map(({ output }) => output()).join('\n')).not.toContain(password);
});
