// The second driver of the port: what durability rests on, how it fails in words, and how it comes back by itself.
import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import { type Database, openDatabase } from '@/lib/platform/database';
import { ownPostgres, password } from '../../support/postgres';
import { temporaryDatabase, temporaryFolder } from '../../support/stores';

type Notes = { notes: { id: number; text: string; taken_by: string | null } };

const postgres = ownPostgres();
const impatient = { busyForMilliseconds: 0, patienceForMilliseconds: 300 };

/** A table with notes of these texts, and its database. */
async function notes(...texts: string[]) {
  const address = await postgres.newDatabase();
  const database = await temporaryDatabase(address);
  await createNotes(database);
  for (const [id, text] of texts.entries()) await add(database, id, text);
  return { address, database, query: database.query.withTables<Notes>() };
}

const createNotes = ({ query }: Database) =>
  sql`create table notes (id integer primary key, text text not null unique, taken_by text)`.execute(query);

const add = (database: Database, id: number, text: string) =>
  database.write((transaction) => transaction.withTables<Notes>().insertInto('notes').values({ id, text }).execute());

const textsIn = async ({ query }: Awaited<ReturnType<typeof notes>>) =>
  (await query.selectFrom('notes').select('text').orderBy('id').execute()).map(({ text }) => text);

test('what durability rests on is set, as the database itself says', async () => {
  const database = await temporaryDatabase(await postgres.newDatabase());
  expect(await database.durability()).toMatchObject({
    isDurable: true,
    expected: 'fsync on, full_page_writes on and synchronous_commit on',
    settings: { fsync: 'on', full_page_writes: 'on', synchronous_commit: 'on' },
  });
  expect(await database.listFaults()).toEqual([]);
});

test('a database that was told to answer before the disk has it, is told otherwise by us', async () => {
  const address = await postgres.newDatabase();
  const first = await temporaryDatabase(address);
  await sql`alter database ${sql.id(new URL(address).pathname.slice(1))} set synchronous_commit = off`.execute(first.query);
  const second = await temporaryDatabase(address);
  expect(await second.durability()).toMatchObject({ isDurable: true, settings: { synchronous_commit: 'on' } });
  await sql`set synchronous_commit = off`.execute(second.query);
  expect(await second.durability()).toMatchObject({ isDurable: false });
});

test('an encoding that cannot hold every name is named as a fault', async () => {
  const address = await postgres.newDatabase();
  const database = await temporaryDatabase(address);
  const { settings } = await database.durability();
  const provider = Number.parseInt(String(settings.server_version), 10) < 15 ? sql`` : sql`locale_provider libc`;
  await sql`create database narrow template template0 encoding 'SQL_ASCII' ${provider} locale 'C'`.execute(database.query);
  const narrow = await temporaryDatabase(address.replace(/[^/]+$/, 'narrow'));
  expect(await narrow.listFaults()).toEqual(['the encoding is SQL_ASCII, expected UTF8']);
});

test('counts and sums come as numbers', async () => {
  const { query } = await notes('a', 'b');
  const { rows } = await sql<object>`select count(*) as count, sum(id) as sum, sum(id::bigint) as big, max(id) as max from notes`.execute(query);
  expect(rows).toEqual([{ count: 2, sum: 1, big: 1, max: 1 }]);
});

test('a text comes back as it was, and one with a NUL is refused, not cut', async () => {
  const written = 'Zoë 👩‍👩‍👧 王小明 "q" \\ \n\t \u2028 \ufffd';
  const kept = await notes(written);
  expect(await textsIn(kept)).toEqual([written]);
  await expect(add(kept.database, 1, 'be\u0000fore')).rejects.toMatchObject({ name: 'StoreFault', code: '22021' });
});

describe('claims', () => {
  const claim = (database: Database, who: string) =>
    database.write((transaction) =>
      transaction
        .withTables<Notes>()
        .updateTable('notes')
        .set({ taken_by: who })
        .where('id', '=', (sub) =>
          sub.selectFrom('notes').select('id').where('taken_by', 'is', null).orderBy('id').limit(1).$call(database.skipLocked),
        )
        .returning('text')
        .executeTakeFirst(),
    );

  test('two servers that claim at once take different rows, and neither waits for the other', async () => {
    const { address, database } = await notes('a', 'b');
    const other = await temporaryDatabase(address);
    await database.write(async (transaction) => {
      const held = transaction.withTables<Notes>().selectFrom('notes').select('text').where('taken_by', 'is', null).orderBy('id').limit(1);
      expect(await held.$call(database.skipLocked).execute()).toEqual([{ text: 'a' }]);
      expect(await claim(other, 'other')).toEqual({ text: 'b' });
      expect(await claim(other, 'other')).toBeUndefined();
    });
    expect(await claim(other, 'other')).toEqual({ text: 'a' });
  });

  test.each(['SQLite', 'PostgreSQL'])('forty claims through two doors take each of twenty rows once, on %s', async (kind) => {
    const place = kind === 'SQLite' ? join(temporaryFolder(), 'clinic.db') : await postgres.newDatabase();
    const [first, second] = [await temporaryDatabase(place), await temporaryDatabase(place)];
    await createNotes(first);
    for (let id = 0; id < 20; id += 1) await add(first, id, `note ${id}`);
    const claims = await Promise.all(Array.from({ length: 40 }, (_, index) => claim(index % 2 ? first : second, `${index}`)));
    const taken = claims.flatMap((note) => (note ? [note.text] : []));
    expect(taken).toHaveLength(20);
    expect(new Set(taken).size).toBe(20);
  });
});

describe('faults', () => {
  test('a server that is not there is named without the password', async () => {
    const fault = await openDatabase(`postgres://clinic:${password}@127.0.0.1:1/clinic?password=${password}`, impatient).catch(
      (caught: unknown) => caught,
    );
    expect(fault).toMatchObject({
      name: 'StoreFault',
      code: 'ECONNREFUSED',
      message: expect.stringMatching(/^The database postgres:\/\/clinic@127\.0\.0\.1:1\/clinic failed: ECONNREFUSED\. /),
    });
  });

  test.each([
    ['a wrong password', (address: string) => address.replace(password, 'wrong'), '28P01'],
    ['a database that nobody made', (address: string) => `${address}_not`, '3D000'],
  ])('%s is told at once', async (_, spoil, code) => {
    const address = spoil(await postgres.newDatabase());
    const startedAt = performance.now();
    await expect(openDatabase(address)).rejects.toMatchObject({ name: 'StoreFault', code });
    expect(performance.now() - startedAt).toBeLessThan(5000);
  });

  test('a fault quotes no row', async () => {
    const { database } = await notes('Vera Okafor');
    const fault = await add(database, 1, 'Vera Okafor').catch((caught: unknown) => caught);
    expect(String(fault)).toMatch(/^StoreFault: The database postgres:\/\/clinic@127\.0\.0\.1:\d+\/clinic_\d+ failed: 23505\.$/);
    expect(database.isSoundAfter(fault)).toBe(true);
  });

  test('a connection that is lost in the middle of a transaction keeps its own code', async () => {
    const database = await temporaryDatabase(await postgres.newDatabase(), { ...impatient, patienceForMilliseconds: 0 });
    const deed = database.write((transaction) => sql`select pg_terminate_backend(pg_backend_pid())`.execute(transaction));
    await expect(deed).rejects.toMatchObject({ name: 'StoreFault', code: '57P01' });
  });

  test('a commit whose answer was lost is told from one that failed: it may have been kept', async () => {
    const database = await temporaryDatabase(await postgres.newDatabase(), { ...impatient, patienceForMilliseconds: 300 });
    await sql`create table notes (id integer primary key, text text)`.execute(database.query);
    await sql`create function leave() returns trigger language plpgsql as 'begin perform pg_terminate_backend(pg_backend_pid()); return null; end'`.execute(
      database.query,
    );
    await sql`create constraint trigger leaving after insert on notes deferrable initially deferred for each row execute function leave()`.execute(
      database.query,
    );
    const insert = database.write((transaction) => transaction.withTables<Notes>().insertInto('notes').values({ id: 1, text: 'a' }).execute());
    await expect(insert).rejects.toMatchObject({ name: 'StoreFault', isUnsure: true });
    const early = database.write((transaction) => sql`select pg_terminate_backend(pg_backend_pid())`.execute(transaction));
    await expect(early).rejects.toMatchObject({ name: 'StoreFault', isUnsure: false });
  });

  test('a table that is gone asks for a new opening, which takes the steps again', async () => {
    const { database } = await notes();
    await sql`drop table notes`.execute(database.query);
    const fault = await add(database, 1, 'a').catch((caught: unknown) => caught);
    expect(fault).toMatchObject({ code: '42P01' });
    expect(database.isSoundAfter(fault)).toBe(false);
  });

  test('a transaction that failed and was committed all the same is no success', async () => {
    const kept = await notes('a');
    const deed = kept.database.write(async (transaction) => {
      await transaction.withTables<Notes>().insertInto('notes').values({ id: 1, text: 'b' }).execute();
      await sql`select * from nowhere`.execute(transaction).catch(() => undefined);
    });
    await expect(deed).rejects.toMatchObject({ name: 'StoreFault', code: 'ROLLED_BACK' });
    expect(await textsIn(kept)).toEqual(['a']);
    await add(kept.database, 2, 'c');
    expect(await textsIn(kept)).toEqual(['a', 'c']);
  });
});

/** A way to the database that can fall silent, as a broken network does: it stays open, and nothing comes through. */
async function silencer(address: string) {
  const way = { isSilent: false };
  const sockets: Socket[] = [];
  const server = createServer((near) => {
    const far = connect(Number(new URL(address).port), '127.0.0.1');
    sockets.push(near, far);
    const pass = (from: Socket, to: Socket) => {
      from.on('data', (data) => void (way.isSilent || to.write(data)));
      from.on('error', () => undefined);
      from.on('close', () => to.destroy());
    };
    pass(near, far);
    pass(far, near);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const through = server.address();
  const close = () => {
    for (const socket of sockets) socket.destroy();
    server.close();
  };
  const port = typeof through === 'object' && through ? through.port : 0;
  return { way, close, address: address.replace(/:\d+\//, `:${port}/`) };
}

describe('coming back', () => {
  test('a connection that the server ends in the middle of a write is replaced, and the write done again', async () => {
    const kept = await notes();
    let tries = 0;
    await kept.database.write(async (transaction) => {
      tries += 1;
      await transaction
        .withTables<Notes>()
        .insertInto('notes')
        .values({ id: tries, text: `try ${tries}` })
        .execute();
      if (tries > 1) return;
      const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(transaction);
      await sql`select pg_terminate_backend(${rows[0]?.pid}::integer)`.execute(kept.query);
      // Long enough for the news to reach us between two queries, when nobody waits for an answer.
      await pause(100);
    });
    expect(await textsIn(kept)).toEqual(['try 2']);
  });

  test('two transactions that wait for each other both get done', async () => {
    const kept = await notes('a', 'b');
    let arrivedCount = 0;
    let letGo: () => void = () => undefined;
    const bothAreThere = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    const change = (first: number, second: number) =>
      kept.database.write(async (transaction) => {
        const table = transaction.withTables<Notes>().updateTable('notes');
        await table.set({ taken_by: 'x' }).where('id', '=', first).execute();
        arrivedCount += 1;
        if (arrivedCount === 2) letGo();
        await bothAreThere;
        await table.set({ taken_by: 'x' }).where('id', '=', second).execute();
      });
    await Promise.all([change(0, 1), change(1, 0)]);
    expect(arrivedCount).toBe(3);
  });

  test('while the server is away a write fails in words, and works again when it is back, with nothing reopened', async () => {
    const kept = await notes('before');
    const patient = await temporaryDatabase(kept.address, { busyForMilliseconds: 0, patienceForMilliseconds: 80_000 });
    await postgres.crash();
    const other = await openDatabase(kept.address, impatient).catch((caught: unknown) => caught);
    expect(other).toMatchObject({ name: 'StoreFault', code: 'ECONNREFUSED' });
    await expect(kept.database.read(() => textsIn(kept))).rejects.toMatchObject({ name: 'StoreFault' });
    const waiting = add(patient, 1, 'meanwhile');
    await postgres.start();
    await waiting;
    expect(await textsIn(kept)).toEqual(['before', 'meanwhile']);
  }, 120_000);

  test('a server that falls silent costs a visitor some seconds, not the question whether it was kept, and nothing when it speaks again', async () => {
    const kept = await notes();
    const { way, address, close } = await silencer(kept.address);
    const database = await openDatabase(address);
    way.isSilent = true;
    const startedAt = performance.now();
    const faults = await Promise.all([1, 2].map((id) => add(database, id, `${id}`).catch((fault: unknown) => fault)));
    expect(performance.now() - startedAt).toBeLessThan(15_000);
    for (const fault of faults) expect(fault).toMatchObject({ name: 'StoreFault', code: expect.stringMatching(/^(QUERY|CONNECT)_TIMEOUT$/) });
    way.isSilent = false;
    await add(database, 3, 'heard');
    expect(await textsIn(kept)).toEqual(['heard']);
    await database.close();
    close();
  }, 30_000);
});
