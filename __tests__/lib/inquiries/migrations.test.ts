// D08: the steps of our tables, taken by a process that dies among them.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { describe, expect, jest, test } from '@jest/globals';
import { sql } from 'kysely';
import { feedbackSteps } from '@/lib/feedback/migrations';
import { inquirySteps } from '@/lib/inquiries/migrations';
import { openDatabase } from '@/lib/platform/database';
import { migrate } from '@/lib/platform/migrate';
import { listSteps } from '@/lib/platform/migrations';
import { staffSteps } from '@/lib/staff/migrations';
import { runWith } from '../../support/commands';
import { clinicRing, settingOf } from '../../support/keys';
import { ownPostgres } from '../../support/postgres';
import { temporaryDatabase, temporaryFolder } from '../../support/stores';

jest.setTimeout(60_000);

const postgres = ownPostgres();
const [first = '', ...later] = Object.keys(inquirySteps.steps).sort();
const otherStepCount = Object.keys({ ...staffSteps.steps, ...feedbackSteps.steps }).length;

/** A database as the first release left it, with inquiries in clear. */
async function oldDatabase(place: string, count: number) {
  const database = await openDatabase(place);
  await migrate(database, { ...inquirySteps, steps: { [first]: inquirySteps.steps[first] ?? (async () => {}) } });
  for (let number = 0; number < count; number += 1) {
    const details = JSON.stringify({ name: `Vera ${number}`, email: 'vera@example.org', message: 'Can I drive?' });
    await sql`insert into inquiries (id, reference, idempotency_key, received_at, status, topic, details)
      values (${`${number}`}, ${`R-${number}`}, ${`key-${number}`}, '2026-11-20T09:00:00.000Z', 'new', 'question', ${details})`.execute(
      database.query,
    );
  }
  await database.close();
}

async function killHalfWay(place: string) {
  const child = spawn(process.execPath, ['--import', 'tsx', join(process.cwd(), '__tests__/support/migrator.ts'), place]);
  const [said] = await once(child.stdout, 'data');
  expect(String(said)).toBe('half-way\n');
  child.kill('SIGKILL');
  await once(child, 'exit');
}

describe.each([
  ['SQLite', async () => ({ DATA_DIR: temporaryFolder(), DATABASE_URL: '' })],
  ['PostgreSQL', async () => ({ DATA_DIR: temporaryFolder(), DATABASE_URL: await postgres.newDatabase() })],
])('on %s', (_, newSettings) => {
  test('D08: killed among the steps, a database is as it was before, and the next start takes them all and loses nothing', async () => {
    const settings = { ...(await newSettings()), INQUIRY_KEYS: settingOf(clinicRing) };
    const place = settings.DATABASE_URL || join(settings.DATA_DIR, 'clinic.db');
    await oldDatabase(place, 120);
    for (const _round of [1, 2]) await killHalfWay(place);

    const database = await temporaryDatabase(place);
    expect(await listSteps(database.query, 'inquiries')).toEqual([first]);
    const tables = (await database.query.introspection.getTables()).map(({ name }) => name);
    expect(tables.filter((name) => ['notices', 'buckets', 'erased', 'inquiry_marks'].includes(name))).toEqual([]);

    expect(runWith(settings, 'database', 'migrate').lines).toContain(`The database took ${later.length + otherStepCount} steps.`);
    const exported = runWith(settings, 'inquiries', 'export');
    expect([exported.status, exported.stderr]).toEqual([0, 'Exported: 120.\n']);
    expect(exported.stdout).toContain('"name":"Vera 119"');
  });
});
