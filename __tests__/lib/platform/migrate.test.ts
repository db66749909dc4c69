import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { Kysely } from 'kysely';
import { migrate, type Steps } from '@/lib/platform/migrate';
import { listSteps } from '@/lib/platform/migrations';
import { ownPostgres } from '../../support/postgres';
import { temporaryDatabase, temporaryFolder } from '../../support/stores';

type Step = Steps['steps'][string];

const create = (table: string) => (query: Kysely<unknown>) => query.schema.createTable(table).addColumn('id', 'text').execute();
const broken: Step = async (query) => {
  await create('half')(query);
  throw new Error('the pen broke');
};
const inquiries = (steps: Record<string, Step>): Steps => ({ room: 'inquiries', steps });
const two = inquiries({ '0001-one': create('one'), '0002-two': create('two') });

const postgres = ownPostgres();

describe.each([
  ['SQLite', async () => join(temporaryFolder(), 'clinic.db')],
  ['PostgreSQL', () => postgres.newDatabase()],
])('on %s', (_, newPlace) => {
  test('a new database takes every step, and the next start takes none', async () => {
    const database = await temporaryDatabase(await newPlace());
    expect(await listSteps(database.query, 'inquiries')).toEqual([]);
    expect(await migrate(database, two)).toBe(2);
    expect(await migrate(database, two)).toBe(0);
    expect(await listSteps(database.query, 'inquiries')).toEqual(['0001-one', '0002-two']);
  });

  test('two processes that start at once take each step once', async () => {
    const place = await newPlace();
    const databases = await Promise.all(Array.from({ length: 4 }, () => temporaryDatabase(place)));
    const counts = await Promise.all(databases.map((database) => migrate(database, two)));
    expect(counts.sort()).toEqual([0, 0, 0, 2]);
  });

  test('rooms do not count each other’s steps', async () => {
    const database = await temporaryDatabase(await newPlace());
    await migrate(database, two);
    expect(await migrate(database, { room: 'staff', steps: { '0001-members': create('members') } })).toBe(1);
  });

  test('a database that is newer than the build is refused', async () => {
    const database = await temporaryDatabase(await newPlace());
    await migrate(database, two);
    const older = migrate(database, inquiries({ '0001-one': create('one') }));
    await expect(older).rejects.toMatchObject({ name: 'MigrationFault' });
    await expect(older).rejects.toThrow(
      'The database is at step 2 of inquiries; this build knows steps up to 1. Deploy a newer build, or restore a matching backup.',
    );
  });

  test('a step that breaks half-way leaves nothing, and can be taken when it is mended', async () => {
    const database = await temporaryDatabase(await newPlace());
    await expect(migrate(database, inquiries({ '0001-half': broken }))).rejects.toMatchObject({ name: 'StoreFault' });
    expect(await listSteps(database.query, 'inquiries')).toEqual([]);
    expect(await migrate(database, inquiries({ '0001-half': create('half') }))).toBe(1);
  });
});
