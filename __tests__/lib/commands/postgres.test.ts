// With DATABASE_URL alone, the commands and the reception desk work on PostgreSQL.
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { getDesk } from '@/lib/wiring';
import { clinicRing, settingOf } from '../../support/keys';
import { formOf, vera } from '../../support/people';
import { ownPostgres, password } from '../../support/postgres';
import { temporaryFolder } from '../../support/stores';

const postgres = ownPostgres();
let address = '';

beforeAll(async () => {
  address = await postgres.newDatabase();
});

/** Runs a command as npm does, on the database at `place`. */
function run(place: string, command: string, ...words: string[]) {
  const file = join(process.cwd(), 'lib', 'commands', `${command}.ts`);
  const env = { ...process.env, DATABASE_URL: place, DATA_DIR: temporaryFolder(), INQUIRY_KEYS: settingOf(clinicRing) };
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
    `The database ${address.replace(`:${password}`, '')}_not failed: 3D000.`,
  ]);
});

test('a desk that opened while the server was away, or sees it go, works when it is back', async () => {
  const heard = jest.spyOn(console, 'error').mockImplementation(() => {});
  const said = jest.spyOn(console, 'log').mockImplementation(() => {});
  Object.assign(process.env, { DATABASE_URL: address, DATA_DIR: temporaryFolder(), INQUIRY_KEYS: settingOf(clinicRing) });
  const desk = getDesk();
  const form = { ...vera, formToken: desk.newFormToken() };
  const send = () => desk.submit(formOf(form), async () => false);

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
