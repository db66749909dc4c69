import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import { verasInquiry } from '../../support/people';
import { storeContract } from '../../support/store-contract';
import { temporaryFolder, temporaryStore } from '../../support/stores';

describe('on SQLite', () => {
  storeContract(async () => (await temporaryStore()).store);
});

test('two servers with one file keep one inquiry of a form that both got', async () => {
  const file = join(temporaryFolder(), 'clinic.db');
  const stores = [(await temporaryStore(file)).store, (await temporaryStore(file)).store];
  const all = Array.from({ length: 40 }, (_, index) => stores[index % 2]?.add(verasInquiry({ id: `${index}`, reference: `R-${index}` }), 'key'));
  const answers = await Promise.all(all);
  expect(new Set(answers.map((answer) => answer && 'reference' in answer && answer.reference)).size).toBe(1);
  expect(await stores[0]?.count()).toBe(1);
});

test('a failure between the inquiry and its history leaves neither', async () => {
  const { database, store } = await temporaryStore();
  const refuse = sql`create trigger refuse before insert on inquiry_history begin select raise(abort, 'the pen broke'); end`;
  await refuse.execute(database.query);
  await expect(store.add(verasInquiry(), 'key')).rejects.toMatchObject({ name: 'StoreFault' });
  await sql`drop trigger refuse`.execute(database.query);
  expect(await store.count()).toBe(0);
  expect(await store.add(verasInquiry(), 'key')).toMatchObject({ kind: 'added' });
});

test('an inquiry has the line "received" in its history, and takes it along when it is erased', async () => {
  const { database, store } = await temporaryStore();
  await store.add(verasInquiry(), 'key');
  const history = () => sql<{ step: string; at: string }>`select step, at from inquiry_history`.execute(database.query).then(({ rows }) => rows);
  expect(await history()).toEqual([{ step: 'received', at: '2026-11-23T09:00:00.000Z' }]);
  await sql`delete from inquiries`.execute(database.query);
  expect(await history()).toEqual([]);
});

test('details beyond the limit are refused by the database itself', async () => {
  const { store } = await temporaryStore();
  await expect(store.add(verasInquiry({ message: 'a'.repeat(70_000) }), 'key')).rejects.toMatchObject({
    code: expect.stringMatching(/^SQLITE_CONSTRAINT/),
  });
});

test('a fault is named without a word of the visitor', async () => {
  const { store } = await temporaryStore();
  const fault = await store.add(verasInquiry({ message: 'secret '.repeat(10_000) }), 'key').catch((caught: unknown) => caught);
  expect(String(fault)).toMatch(/^StoreFault: The database .* failed: SQLITE_CONSTRAINT\w*\.$/);
});

test('what was acknowledged is there after the process was killed', async () => {
  const file = join(temporaryFolder(), 'clinic.db');
  const writer = spawn(process.execPath, ['--import', 'tsx', join(__dirname, '../../support/writer.ts'), file], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const acknowledged: string[] = [];
  writer.stdout.on('data', (text: Buffer) => {
    acknowledged.push(...String(text).split('\n').filter(Boolean));
    if (acknowledged.length >= 20) writer.kill('SIGKILL');
  });
  await once(writer, 'close');
  const { database, store } = await temporaryStore(file);
  const kept = new Set((await store.list({ limit: 10_000 })).map(({ reference }) => reference));
  expect(acknowledged.length).toBeGreaterThanOrEqual(20);
  expect(acknowledged.filter((reference) => !kept.has(reference))).toEqual([]);
  expect(await database.listFaults()).toEqual([]);
});
