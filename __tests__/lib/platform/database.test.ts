import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { expect, test } from '@jest/globals';
import { sql } from 'kysely';
import { type Database, openDatabase } from '@/lib/platform/database';
import { temporaryDatabase, temporaryFolder } from '../../support/stores';

const modeOf = (path: string) => (statSync(path).mode & 0o777).toString(8);
const write = (database: Database) => database.write((transaction) => sql`insert into notes values ('x')`.execute(transaction));
const createNotes = (database: Database) => database.write((transaction) => sql`create table notes (text text)`.execute(transaction));

async function holding<Result>(file: string, deed: () => Promise<Result>): Promise<{ result: Promise<Result>; letGo: () => Promise<unknown> }> {
  const other = await temporaryDatabase(file);
  await sql`begin`.execute(other.query);
  return { result: deed(), letGo: () => sql`rollback`.execute(other.query) };
}

function inAnotherProcess(file: string, deed: string): string {
  const program = `const sqlite = new (require('libsql'))(${JSON.stringify(file)}); ${deed}; sqlite.close()`;
  return execFileSync(process.execPath, ['-e', program], { encoding: 'utf8' }).trim();
}

test('D03: what durability rests on is set, as the database itself says', async () => {
  const database = await temporaryDatabase();
  expect(await database.durability()).toEqual({
    isDurable: true,
    expected: 'journal_mode wal and synchronous 2 (FULL) or more',
    settings: { journal_mode: 'wal', synchronous: 2, foreign_keys: 1, secure_delete: 1, busy_timeout: 25 },
  });
  expect(await database.listFaults()).toEqual([]);
});

test('the folder and every file in it are for our own user alone', async () => {
  const folder = join(temporaryFolder(), 'new', 'data');
  await createNotes(await temporaryDatabase(join(folder, 'clinic.db')));
  expect(modeOf(folder)).toBe('700');
  expect(readdirSync(folder).map((file) => `${file} ${modeOf(join(folder, file))}`)).toEqual([
    'clinic.db 600',
    'clinic.db-shm 600',
    'clinic.db-wal 600',
  ]);
});

test('a file that others could read is closed to them', async () => {
  const file = join(temporaryFolder(), 'clinic.db');
  writeFileSync(file, '');
  chmodSync(file, 0o644);
  await temporaryDatabase(file);
  expect(modeOf(file)).toBe('600');
});

test('a write waits while another process writes, and everything else goes on', async () => {
  const file = join(temporaryFolder(), 'clinic.db');
  const database = await temporaryDatabase(file);
  await createNotes(database);
  const { result, letGo } = await holding(file, () => Promise.all(Array.from({ length: 50 }, () => write(database))));
  let longest = 0;
  let last = performance.now();
  const pulse = setInterval(() => {
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
  }, 5);
  await new Promise((resolve) => setTimeout(resolve, 700));
  await letGo();
  expect(await result).toHaveLength(50);
  clearInterval(pulse);
  expect(longest).toBeLessThan(200);
});

test('a write that waited long enough fails as a fault with its code', async () => {
  const file = join(temporaryFolder(), 'clinic.db');
  const database = await temporaryDatabase(file, { busyForMilliseconds: 10, patienceForMilliseconds: 300 });
  await createNotes(database);
  const { result, letGo } = await holding(file, () => write(database).catch((fault: unknown) => fault));
  const fault = await result;
  expect(fault).toMatchObject({
    name: 'StoreFault',
    code: 'SQLITE_BUSY',
    message: expect.stringContaining(`The database ${file} failed: SQLITE_BUSY. `),
    cause: expect.anything(),
  });
  await letGo();
  await expect(write(database)).resolves.toBeDefined();
});

test('a write that was refused as busy leaves nothing in progress', async () => {
  const file = join(temporaryFolder(), 'clinic.db');
  const database = await temporaryDatabase(file, { busyForMilliseconds: 5, patienceForMilliseconds: 50 });
  await createNotes(database);
  const { result, letGo } = await holding(file, () => write(database));
  await expect(result).rejects.toMatchObject({ code: 'SQLITE_BUSY' });
  await letGo();
  await write(database);
  const other = await temporaryDatabase(file);
  expect((await sql`select * from notes`.execute(other.query)).rows).toHaveLength(1);
  await expect(write(other)).resolves.toBeDefined();
});

test('a file that was replaced under us takes no more writes', async () => {
  const file = join(temporaryFolder(), 'clinic.db');
  const database = await temporaryDatabase(file);
  await createNotes(database);
  renameSync(file, `${file}.old`);
  await expect(write(database)).rejects.toMatchObject({ code: 'FILE_REPLACED' });
});

test('opening the file once more gives up none of the locks that keep other processes from removing what was written', async () => {
  const file = join(temporaryFolder(), 'clinic.db');
  const database = await temporaryDatabase(file);
  await createNotes(database);
  await temporaryDatabase(file);
  // Whoever closes a file as its last reader removes its -wal file, in which a server that is still there would go on writing.
  inAnotherProcess(file, "sqlite.exec(`insert into notes values ('y')`)");
  await write(database);
  expect(inAnotherProcess(file, "console.log(sqlite.prepare('select count(*) as notes from notes').get().notes)")).toBe('2');
});

test.each([
  ['a folder where the file should be', (file: string) => mkdirSync(file), 'EEXIST'],
  ['a file that is no database', (file: string) => writeFileSync(file, 'plain text '.repeat(100)), 'SQLITE_NOTADB'],
])('%s is named when opening', async (_, spoil, code) => {
  const file = join(temporaryFolder(), 'clinic.db');
  spoil(file);
  await expect(openDatabase(file)).rejects.toMatchObject({ name: 'StoreFault', code });
});

test('whoever closes waits for the write that is under way, and it is kept', async () => {
  const file = join(temporaryFolder(), 'clinic.db');
  const database = await temporaryDatabase(file);
  await createNotes(database);
  let closed: Promise<void> | undefined;
  await database.write(async (transaction) => {
    closed = database.close();
    await new Promise((resolve) => setTimeout(resolve, 50));
    await sql`insert into notes values ('x')`.execute(transaction);
  });
  await closed;
  const other = await temporaryDatabase(file);
  expect((await sql`select * from notes`.execute(other.query)).rows).toHaveLength(1);
});

test('who waits for the closing inside a write is told so, loses that write, and leaves no lock behind', async () => {
  const file = join(temporaryFolder(), 'clinic.db');
  const database = await temporaryDatabase(file, { busyForMilliseconds: 25, patienceForMilliseconds: 200 });
  await createNotes(database);
  const writing = database.write(async (transaction) => {
    await sql`insert into notes values ('x')`.execute(transaction);
    await database.close();
  });
  await expect(writing).rejects.toMatchObject({ name: 'StoreFault', code: 'CLOSED' });
  const other = await temporaryDatabase(file, { busyForMilliseconds: 25, patienceForMilliseconds: 200 });
  await write(other);
  expect((await sql`select * from notes`.execute(other.query)).rows).toHaveLength(1);
});

test('a closed database answers everything with a fault that says so, also what it had prepared before', async () => {
  const database = await temporaryDatabase();
  await createNotes(database);
  const read = () => sql`select * from notes`.execute(database.query);
  await read();
  await database.close();
  const closed = { name: 'StoreFault', code: 'CLOSED' };
  await expect(read()).rejects.toMatchObject(closed);
  await expect(database.read(read)).rejects.toMatchObject(closed);
  await expect(write(database)).rejects.toMatchObject(closed);
  await expect(database.query.transaction().execute(async () => undefined)).rejects.toMatchObject(closed);
  await expect(database.durability()).rejects.toMatchObject(closed);
  await expect(database.listFaults()).rejects.toMatchObject(closed);
  await expect(database.scrub([])).rejects.toMatchObject(closed);
  await expect(database.file?.copyTo(join(temporaryFolder(), 'copy.db'))).rejects.toMatchObject(closed);
  await expect(database.close()).resolves.toBeUndefined();
});

test('a file is cleared of what was deleted while everybody else is served', async () => {
  const file = join(temporaryFolder(), 'clinic.db');
  const database = await temporaryDatabase(file);
  await createNotes(database);
  const many = sql`with recursive n(i) as (select 1 union all select i + 1 from n where i < 30000) insert into notes select 'Quetzal ' || hex(randomblob(500)) from n`;
  await database.write((transaction) => many.execute(transaction));
  await database.write((transaction) => sql`delete from notes where rowid % 2`.execute(transaction));
  const size = statSync(file).size;
  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
  let readCount = 0;
  const reading = setInterval(() => void sql`select * from notes limit 1`.execute(database.query).then(() => (readCount += 1)), 20);
  const started = performance.now();
  await database.scrub([]);
  const took = performance.now() - started;
  clearInterval(reading);
  delay.disable();
  expect(statSync(file).size).toBeLessThan(size * 0.6);
  expect(statSync(`${file}-wal`).size).toBe(0);
  expect(readCount).toBeGreaterThan(3);
  expect(delay.max / 1e6).toBeLessThan(took / 2);
  await write(database);
});

test('clearing a file says as busy that somebody else has it', async () => {
  const file = join(temporaryFolder(), 'clinic.db');
  const database = await temporaryDatabase(file, { busyForMilliseconds: 10, patienceForMilliseconds: 100 });
  await createNotes(database);
  const { result, letGo } = await holding(file, () => database.scrub([]).catch((fault: unknown) => fault));
  expect(await result).toMatchObject({ name: 'StoreFault', code: 'SQLITE_BUSY' });
  await letGo();
  await expect(database.scrub([])).resolves.toBeUndefined();
});
