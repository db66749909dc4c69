import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { sql } from 'kysely';
import { type Erasure, erase, listErased, replayErased } from '@/lib/inquiries/erasing/store';
import { scrubWhenDue } from '@/lib/inquiries/marks/store';
import { findWords } from '../../support/bytes';
import { clinicRing, strangersRing } from '../../support/keys';
import { verasInquiry } from '../../support/people';
import { temporaryDatabase, temporaryFolder, temporaryStore } from '../../support/stores';

const clock = { now: () => new Date('2026-11-23T10:00:00.000Z') };
const day = (date: number) => ({ receivedAt: new Date(Date.UTC(2026, 9, date)) });

async function desk() {
  const folder = temporaryFolder();
  const file = join(folder, 'clinic.db');
  const { database, store } = await temporaryStore(file);
  await store.add(verasInquiry({ id: '1', reference: 'R-1', ...day(1), email: 'Vera@Example.org' }), 'one:1');
  await store.add(verasInquiry({ id: '2', reference: 'R-2', ...day(2), email: 'mina@example.org' }), 'two:2');
  await store.add(verasInquiry({ id: '3', reference: 'R-3', ...day(3), email: 'vera@example.org' }), 'three:3');
  const left = async () => (await store.list({ limit: 999 })).map(({ reference }) => reference).sort();
  return { folder, file, database, store, left };
}

test.each<[string, Erasure, string[]]>([
  ['a reference', { reference: 'R-2' }, ['R-1', 'R-3']],
  ['a reference that nobody was given', { reference: 'R-9' }, ['R-1', 'R-2', 'R-3']],
  ['an address, however it is written', { email: ' VERA@example.ORG', ring: clinicRing }, ['R-2']],
  ['an address that is only part of others', { email: 'a@example.org', ring: clinicRing }, ['R-1', 'R-2', 'R-3']],
  ['an age', { receivedBefore: new Date(Date.UTC(2026, 9, 3)) }, ['R-3']],
])('%s is what is erased, and nothing else', async (_, erasure, expected) => {
  const { database, left } = await desk();
  expect(await erase(database, erasure, clock)).toEqual({ count: 3 - expected.length, unreadableCount: 0, isCleared: true });
  expect(await left()).toEqual(expected);
});

test('A18: history, keys and bytes go too, also from the -wal file, while others have the database open', async () => {
  const { folder, file, database } = await desk();
  const other = await temporaryStore(file);
  await other.store.list({ limit: 9 });
  const row = await sql<{ details: string; data_key: string }>`select details, data_key from inquiries where id = '1'`.execute(database.query);
  const bytes = [...Object.values(row.rows[0] ?? {}), 'one:1', 'R-1'];
  expect(findWords(folder, bytes).length).toBeGreaterThan(3);
  await erase(database, { reference: 'R-1' }, clock);
  expect(findWords(folder, bytes)).toEqual([]);
  const history = await sql`select * from inquiry_history where inquiry_id = '1'`.execute(database.query);
  expect(history.rows).toEqual([]);
  expect(await listErased(database)).toEqual([{ id: '1', at: '2026-11-23T10:00:00.000Z' }]);
});

test('a process that dies between erasing and clearing the file clears it when it is opened again', async () => {
  const { folder, database } = await desk();
  const row = await sql<{ details: string }>`select details from inquiries where id = '1'`.execute(database.query);
  const scrub = database.scrub;
  database.scrub = () => Promise.reject(new Error('killed'));
  await expect(erase(database, { reference: 'R-1' }, clock)).rejects.toThrow('killed');
  database.scrub = scrub;
  await scrubWhenDue(database);
  expect(findWords(folder, [row.rows[0]?.details ?? ''])).toEqual([]);
  database.scrub = () => Promise.reject(new Error('there is nothing left to clear'));
  await scrubWhenDue(database);
});

test('while somebody reads, rows and keys go at once, it is said that the bytes are still there, and the next erasure clears them', async () => {
  const { folder, file, database } = await desk();
  const row = await sql<{ details: string }>`select details from inquiries where id = '1'`.execute(database.query);
  const reader = await temporaryDatabase(file);
  await sql`begin deferred`.execute(reader.query);
  await sql`select * from inquiries`.execute(reader.query);
  expect(await erase(database, { reference: 'R-1' }, clock)).toEqual({ count: 1, unreadableCount: 0, isCleared: false });
  expect(findWords(folder, [row.rows[0]?.details ?? ''])).not.toEqual([]);
  await sql`rollback`.execute(reader.query);
  expect(await erase(database, { reference: 'R-nobody' }, clock)).toEqual({ count: 0, unreadableCount: 0, isCleared: true });
  expect(findWords(folder, [row.rows[0]?.details ?? ''])).toEqual([]);
});

test('what cannot be opened is counted, because nobody can say whose it is', async () => {
  const { file, database, left } = await desk();
  const { store } = await temporaryStore(file, undefined, strangersRing);
  await store.add(verasInquiry({ id: '4', reference: 'R-4', email: 'vera@example.org' }), 'four');
  expect(await erase(database, { email: 'vera@example.org', ring: clinicRing }, clock)).toEqual({ count: 2, unreadableCount: 1, isCleared: true });
  expect(await left()).toEqual(['R-2', 'R-4']);
});

test('hundreds are erased in turns, and a visitor can write in between', async () => {
  const { file, database, store, left } = await desk();
  for (let index = 10; index < 360; index += 1)
    await store.add(verasInquiry({ id: `${index}`, reference: `R-${index}`, ...day(1), email: 'vera@example.org' }), `${index}`);
  const { store: visitors } = await temporaryStore(file);
  const [erased, added] = await Promise.all([
    erase(database, { email: 'vera@example.org', ring: clinicRing }, clock),
    visitors.add(verasInquiry({ id: 'late', reference: 'R-late' }), 'late'),
  ]);
  expect([erased.count >= 352, added.kind]).toEqual([true, 'added']);
  expect((await left()).filter((reference) => reference !== 'R-late')).toEqual(['R-2']);
});

test('O05: what was erased is erased again from a copy that still has it', async () => {
  const [present, copy] = [await desk(), await desk()];
  await erase(present.database, { reference: 'R-1' }, clock);
  expect(await replayErased(copy.database, await listErased(present.database))).toBe(1);
  expect(await copy.left()).toEqual(['R-2', 'R-3']);
  expect(await listErased(copy.database)).toEqual(await listErased(present.database));
  expect(await replayErased(copy.database, await listErased(present.database))).toBe(0);
});
