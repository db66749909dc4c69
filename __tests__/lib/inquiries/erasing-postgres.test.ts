// What was erased on PostgreSQL is gone from its tables' files too, and nobody waits for that for longer than a visitor may.
import { expect, jest, test } from '@jest/globals';
import { sql } from 'kysely';
import { erase, listErased, replayErased } from '@/lib/inquiries/erasing/store';
import { findMark } from '@/lib/inquiries/marks/store';
import { noticesOf } from '@/lib/inquiries/notices/notice';
import { keptSince, startRetention } from '@/lib/inquiries/retaining/retention';
import type { Database } from '@/lib/platform/database';
import { createLog } from '@/lib/platform/log';
import { clinicRing } from '../../support/keys';
import { verasInquiry } from '../../support/people';
import { ownPostgres } from '../../support/postgres';
import { temporaryDatabase, temporaryStore } from '../../support/stores';

jest.setTimeout(60_000);

const postgres = ownPostgres();
const clock = { now: () => new Date('2026-11-23T10:00:00.000Z') };
const tables = ['inquiries', 'inquiry_history', 'notices', 'erased', 'inquiry_marks'];

async function clinicWith(...references: string[]) {
  const address = await postgres.newDatabase();
  const { database, store } = await temporaryStore(address);
  for (const [index, reference] of references.entries()) {
    const inquiry = verasInquiry({ id: reference, reference, receivedAt: new Date(Date.UTC(2026, 9, index + 1)), email: `${reference}@example.org` });
    await store.add(inquiry, `key-${reference}`, { notices: noticesOf(inquiry, 'https://clinic.example') });
  }
  const left = async () => (await store.list({ limit: 999 })).map(({ reference }) => reference).sort();
  return { address, database, left };
}

/** Where a word lies in the files of our tables, as the server itself reads their bytes from the disk. */
async function tablesWith(database: Database, word: string): Promise<string[]> {
  await sql`checkpoint`.execute(database.query);
  const found: string[] = [];
  for (const table of tables) {
    const { rows } = await sql<{ isThere: boolean }>`
      select position(convert_to(${word}, 'UTF8') in pg_read_binary_file(pg_relation_filepath(${table}))) > 0 as "isThere"`.execute(database.query);
    if (rows[0]?.isThere) found.push(table);
  }
  return found;
}

const rowsIn = async (database: Database, table: string) =>
  (await sql<{ count: number }>`select count(*) as count from ${sql.table(table)}`.execute(database.query)).rows[0]?.count;

test('A18: an inquiry goes with its history, its notices and its key, and from the bytes of the files', async () => {
  const { database, left } = await clinicWith('R-1', 'R-2');
  const { rows } = await sql<{ data_key: string }>`select data_key from inquiries where id = 'R-1'`.execute(database.query);
  const key = rows[0]?.data_key ?? '';
  expect(await tablesWith(database, key)).toEqual(['inquiries']);
  expect(await erase(database, { email: 'r-1@EXAMPLE.org', ring: clinicRing }, clock)).toEqual({ count: 1, unreadableCount: 0, isCleared: true });
  expect(await left()).toEqual(['R-2']);
  expect([await rowsIn(database, 'inquiry_history'), await rowsIn(database, 'notices')]).toEqual([1, 1]);
  expect(await tablesWith(database, key)).toEqual([]);
  expect(await tablesWith(database, 'key-R-1')).toEqual([]);
  expect(await listErased(database)).toEqual([{ id: 'R-1', at: '2026-11-23T10:00:00.000Z' }]);
});

test('while somebody reads, rows and keys go at once, visitors wait for two seconds at most, and the next run clears the files', async () => {
  const { address, database, left } = await clinicWith('R-1', 'R-2');
  const { rows } = await sql<{ data_key: string }>`select data_key from inquiries where id = 'R-1'`.execute(database.query);
  const key = rows[0]?.data_key ?? '';
  const reader = await temporaryDatabase(address);
  const started = performance.now();
  await reader.query.transaction().execute(async (transaction) => {
    await sql`select * from inquiries`.execute(transaction);
    expect(await erase(database, { reference: 'R-1' }, clock)).toEqual({ count: 1, unreadableCount: 0, isCleared: false });
  });
  expect(performance.now() - started).toBeLessThan(5000);
  expect(await left()).toEqual(['R-2']);
  expect(await findMark(database, 'scrub')).toBeDefined();
  expect(await tablesWith(database, key)).toEqual(['inquiries']);

  const lines: string[] = [];
  const { stop } = startRetention({
    days: 365,
    erase: (receivedBefore) => erase(database, { receivedBefore }, clock),
    clock,
    log: createLog('info', (_, line) => void lines.push(line)),
  });
  await stop();
  expect(await findMark(database, 'scrub')).toBeUndefined();
  expect(await tablesWith(database, key)).toEqual([]);
  expect([await left(), lines]).toEqual([['R-2'], []]);
});

test('what is too old goes, and a copy that comes back loses it again', async () => {
  const [present, copy] = [await clinicWith('R-1', 'R-2', 'R-3'), await clinicWith('R-1', 'R-2', 'R-3')];
  const receivedBefore = keptSince(new Date(Date.UTC(2026, 9, 4)), 2);
  expect(await erase(present.database, { receivedBefore }, clock)).toMatchObject({ count: 1 });
  expect(await present.left()).toEqual(['R-2', 'R-3']);
  expect(await replayErased(copy.database, await listErased(present.database))).toBe(1);
  expect(await copy.left()).toEqual(['R-2', 'R-3']);
});

test('tables of others in the same database are not rewritten, whoever owns them', async () => {
  const { database } = await clinicWith('R-1', 'R-2');
  const place = async (table: string) =>
    (await sql<{ node: number }>`select pg_relation_filenode(${table}) as node from inquiries limit 1`.execute(database.query)).rows[0]?.node;
  await sql`create table bookings (text text)`.execute(database.query);
  const before = { ours: await place('inquiries'), theirs: await place('bookings') };
  expect(await erase(database, { reference: 'R-1' }, clock)).toMatchObject({ count: 1, isCleared: true });
  expect(await place('inquiries')).not.toBe(before.ours);
  expect(await place('bookings')).toBe(before.theirs);
});
