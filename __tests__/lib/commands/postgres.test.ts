// With DATABASE_URL alone, the commands and the reception desk work on PostgreSQL.
import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { getDesk } from '@/lib/wiring';
import { clinicRing, settingOf } from '../../support/keys';
import { formOf, vera } from '../../support/people';
import { ownPostgres, password } from '../../support/postgres';
import { temporaryFolder } from '../../support/stores';

// Each command is a process of its own, and a busy machine takes its time to start one.
jest.setTimeout(60_000);

const postgres = ownPostgres();
let address = '';

beforeAll(async () => {
  address = await postgres.newDatabase();
});

/** Runs a command as npm does, on the database at `place`. */
const run = (place: string, command: string, ...words: string[]) => runOn({ DATABASE_URL: place }, command, ...words);

/** On a machine with these settings; each has a folder of its own, and the keys of our tests unless it says otherwise. */
function runOn(settings: Record<string, string>, command: string, ...words: string[]) {
  const file = join(process.cwd(), 'lib', 'commands', `${command}.ts`);
  const env = { ...process.env, DATA_DIR: temporaryFolder(), INQUIRY_KEYS: settingOf(clinicRing), ...settings };
  return new Promise<{ status: number; lines: string[] }>((resolve) => {
    const child = execFile(process.execPath, ['--import', 'tsx', file, ...words], { env }, (_, stdout, stderr) =>
      resolve({ status: child.exitCode ?? 0, lines: `${stdout}${stderr}`.trimEnd().split('\n') }),
    );
  });
}

test('three processes that migrate at once take each step once, and leave a sound database', async () => {
  const all = await Promise.all([1, 2, 3].map(() => run(address, 'database', 'migrate')));
  expect(all.map(({ lines }) => lines[0]).sort()).toEqual([
    'The database is up to date, nothing to do.',
    'The database is up to date, nothing to do.',
    expect.stringMatching(/^The database took \d+ steps?\.$/),
  ]);
  const { status, lines } = await run(address, 'database', 'check');
  expect(lines.join('\n')).not.toContain(password);
  expect(lines.map((line) => line.replace(/ +/, ' '))).toEqual(
    expect.arrayContaining([
      `database ${address.replace(`:${password}`, '')}`,
      'integrity ok',
      'fsync on',
      'synchronous_commit on',
      expect.stringMatching(/^steps (\d+) of \1 of inquiries$/),
      'inquiries 0',
    ]),
  );
  expect(status).toBe(0);
});

test('a database that cannot be opened is named without its password, with exit code 1', async () => {
  const { status, lines } = await run(`${address}_not`, 'database', 'check');
  expect(status).toBe(1);
  expect(lines).toEqual([
    expect.stringMatching(/"?store\.failed code=3D000/),
    `The database ${address.replace(`:${password}`, '')}_not failed: 3D000. PostgreSQL has no database of this name. Make it, or put the name right in DATABASE_URL.`,
  ]);
});

test('a file is neither made nor put in the place of a database that is none, and PostgreSQL’s own tools are named', async () => {
  const folder = temporaryFolder();
  const copy = join(folder, 'copy.db');
  const machine = { DATABASE_URL: address, DATA_DIR: folder };
  expect(await runOn(machine, 'database', 'backup', copy)).toEqual({
    status: 1,
    lines: [
      'DATABASE_URL is set, so the inquiries are in PostgreSQL, and this command cannot copy them. Use PostgreSQL’s own: pg_dump --format=custom --file=FILE "$DATABASE_URL".',
    ],
  });
  writeFileSync(copy, 'a copy of SQLite');
  const { status, lines } = await runOn(machine, 'database', 'restore', copy);
  expect([status, lines]).toEqual([1, [expect.stringContaining('pg_restore --clean --if-exists --dbname="$DATABASE_URL" FILE.')]]);
  expect(lines.join()).not.toContain(password);
  expect(readdirSync(folder)).toEqual(['copy.db']);
});

describe('keys that were made at home', () => {
  const check = (place: string, folder: string, keys = '') =>
    runOn({ DATABASE_URL: place, DATA_DIR: folder, INQUIRY_KEYS: keys }, 'database', 'check');

  test('a second machine makes none, is told to take the first one’s, and then works', async () => {
    const place = await postgres.newDatabase();
    const [first, second] = [temporaryFolder(), temporaryFolder()];
    expect((await check(place, first)).status).toBe(0);
    const refused = await check(place, second);
    expect(refused.status).toBe(1);
    expect(refused.lines.join('\n')).toContain('When several machines share it, set INQUIRY_KEYS to the same keys on each of them.');
    expect(existsSync(join(second, 'keys', 'inquiries'))).toBe(false);
    const keys = readFileSync(join(first, 'keys', 'inquiries'), 'utf8');
    expect((await check(place, second, keys)).status).toBe(0);
  });

  test('of three that start together on a new database one is right, and the others are told why not', async () => {
    const place = await postgres.newDatabase();
    const folders = [1, 2, 3].map(temporaryFolder);
    const answers = await Promise.all(folders.map((folder) => check(place, folder)));
    expect(answers.map(({ status }) => status).sort()).toEqual([0, 1, 1]);
    const [right] = folders.filter((_, index) => answers[index]?.status === 0);
    const wrong = answers.filter(({ status }) => status === 1).map(({ lines }) => lines.join('\n'));
    for (const lines of wrong) expect(lines).toMatch(/Another machine may have made its own first|set INQUIRY_KEYS to the same keys on each of them/);
    const keys = readFileSync(join(right ?? '', 'keys', 'inquiries'), 'utf8');
    expect(await Promise.all(folders.map(async (folder) => (await check(place, folder, keys)).status))).toEqual([0, 0, 0]);
  });
});

test('a desk that opened while the server was away, or sees it go, works when it is back', async () => {
  const heard = jest.spyOn(console, 'error').mockImplementation(() => {});
  const said = jest.spyOn(console, 'log').mockImplementation(() => {});
  Object.assign(process.env, { DATABASE_URL: address, DATA_DIR: temporaryFolder(), INQUIRY_KEYS: settingOf(clinicRing) });
  const desk = getDesk();
  const form = { ...vera, formToken: desk.newFormToken() };
  const send = () => desk.submit(formOf(form), async () => undefined);

  await postgres.crash();
  expect(await send()).toMatchObject({ kind: 'notSaved' });
  await postgres.start();
  const received = await send();
  expect(received).toMatchObject({ kind: 'received' });

  await postgres.crash();
  const waiting = send();
  await postgres.start();
  // On a busy machine the server may need longer than a visitor waits; who then sends again is still the same visitor.
  await waiting;
  expect(await send()).toEqual({ ...received, kind: 'repeated' });
  expect(await desk.list({ limit: 5 })).toHaveLength(1);
  expect([...heard.mock.calls, ...said.mock.calls].flat().join('\n')).not.toContain(password);
}, 60_000);

afterAll(async () => {
  await getDesk().close();
  process.env.DATABASE_URL = '';
  delete process.env.DATA_DIR;
});
