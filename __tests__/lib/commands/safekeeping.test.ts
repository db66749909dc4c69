// What operators do with inquiries as a whole, through the commands that they type.
import { spawn, spawnSync } from 'node:child_process';
import { copyFileSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, jest, test } from '@jest/globals';
import { sql } from 'kysely';
import { checkKeys } from '@/lib/inquiries/sealed/store';
import { systemClock } from '@/lib/platform/clock';
import { restore } from '@/lib/wiring/backup';
import { runCommand, runWithKeys, startCommand } from '../../support/commands';
import { clinicRing, newRing, settingOf, strangersRing, turnedRing } from '../../support/keys';
import { verasInquiry } from '../../support/people';
import { temporaryDatabase, temporaryFolder, temporaryStore } from '../../support/stores';

// Each command is a process of its own, and a busy machine takes its time to start one.
jest.setTimeout(60_000);

/** A data folder with inquiries of these references. */
async function folderWith(...references: string[]): Promise<string> {
  const folder = temporaryFolder();
  const { database, store } = await temporaryStore(join(folder, 'clinic.db'));
  await checkKeys(database, clinicRing);
  for (const reference of references) await store.add(verasInquiry({ id: reference, reference }), reference);
  // Not `close`: libsql lets go of a file only when its statements are collected, and a lock of ours would look like a server's.
  await database.file?.retire();
  return folder;
}

async function change(file: string, statement: ReturnType<typeof sql>) {
  const database = await temporaryDatabase(file);
  await statement.execute(database.query);
  await database.file?.retire();
}

const one = 'R-22222-22222';
const two = 'R-33333-33333';

function referencesIn(folder: string): string[] {
  const { stdout } = runCommand(folder, 'inquiries', 'export');
  return stdout.split('\n').flatMap((line) => (line.startsWith('{') ? [JSON.parse(line).reference] : []));
}

describe('export', () => {
  test('prints everything, as JSON lines and as CSV, and counts it where it does not get into the file', async () => {
    const folder = await folderWith(one, two);
    const json = runCommand(folder, 'inquiries', 'export');
    expect([json.status, json.stderr]).toEqual([0, 'Exported: 2.\n']);
    const records = json.stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(records).toMatchObject([
      { reference: one, message: 'Can I drive home afterwards?' },
      { reference: two, email: 'vera@example.org' },
    ]);
    const csv = runCommand(folder, 'inquiries', 'export', '--csv');
    expect([csv.status, csv.stdout.startsWith('\ufeff"reference"'), csv.stdout.split('\r\n').length]).toEqual([0, true, 4]);
  });

  test('ends quietly when whoever reads it has seen enough', async () => {
    const folder = await folderWith(...Array.from({ length: 400 }, (_, index) => `R-${index}`));
    const command = `"${process.execPath}" --import tsx lib/commands/inquiries.ts export | head -n 1; echo "\${PIPESTATUS[0]}"`;
    const env = { ...process.env, DATA_DIR: folder, INQUIRY_KEYS: settingOf(clinicRing) };
    const { stdout, stderr } = spawnSync('bash', ['-c', command], { encoding: 'utf8', env });
    expect([stdout.trim().split('\n').length, stdout.trim().split('\n').at(-1), stderr]).toEqual([2, '0', '']);
  });

  test('says when one cannot be opened, and prints the others', async () => {
    const folder = await folderWith(one, two);
    const database = await temporaryDatabase(join(folder, 'clinic.db'));
    await sql`update inquiries set key_id = 'k9' where reference = ${one}`.execute(database.query);
    const { status, stdout, stderr } = runCommand(folder, 'inquiries', 'export');
    expect([status, stdout.split('\n').length]).toEqual([1, 3]);
    expect(stderr).toBe('Exported: 2.\nCannot be opened with the present keys, and so exported without words: 1.\n');
  });

  test('D09: prints nothing with wrong keys, and says what to do', async () => {
    const { status, stdout, stderr } = runWithKeys(settingOf(strangersRing), await folderWith(one), 'inquiries', 'export');
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain('did not seal the inquiries in this database');
  });
});

describe('erase', () => {
  test('says how many, and ends with 1 when there was none of that name', async () => {
    const folder = await folderWith(one, two);
    const erase = (...words: string[]) => {
      const { status, lines } = runCommand(folder, 'inquiries', 'erase', ...words);
      return [status, ...lines];
    };
    expect(erase('--reference', one.toLowerCase())).toEqual([0, 'Erased for good: 1. Backups from before still hold them.']);
    expect(erase('--reference', one)).toEqual([1, 'There is no such inquiry, so nothing was erased.']);
    expect(erase('--email', 'VERA@example.org')).toEqual([0, 'Erased for good: 1. Backups from before still hold them.']);
    expect(erase('--older-than', '1')).toEqual([0, 'There is no such inquiry, so nothing was erased.']);
    expect(referencesIn(folder)).toEqual([]);
  });

  test.each([[[]], [['--reference', 'R-1']], [['--older-than', 'soon']], [['--email', 'a@b.org', '--older-than', '1']]])(
    'wrong use is told and erases nothing: %j',
    async (words) => {
      const { status, lines } = runCommand(temporaryFolder(), 'inquiries', 'erase', ...words);
      expect([status, lines[2]]).toEqual([2, '     inquiries erase --reference R | --email E | --older-than DAYS']);
    },
  );
});

test('O04: keys:rotate says what it did and when the old key may go, and then the new key alone is enough', async () => {
  const folder = await folderWith(one, two);
  const rotate = (ring: typeof clinicRing) => runWithKeys(settingOf(ring), folder, 'keys', 'rotate');
  expect(rotate(clinicRing).lines.join('\n')).toMatchInlineSnapshot(`
"Every inquiry that can be opened is sealed with k1, the first key.
To change keys, put a new one in front: INQUIRY_KEYS=k2:<32 random bytes in base64>,k1:<the present one>"
`);
  expect(rotate(turnedRing).lines.join('\n')).toMatchInlineSnapshot(`
"Sealed again with k2: 2.
Once every server has been started with k2 as its first key and this has been run once more, you may remove k1. Keep removed keys for as long as you keep backups from before today."
`);
  expect(rotate(turnedRing)).toMatchObject({ status: 0 });
  expect(runWithKeys(settingOf(newRing), folder, 'inquiries', 'export')).toMatchObject({ status: 0 });
  expect(runWithKeys(settingOf(clinicRing), folder, 'database', 'check')).toMatchObject({ status: 1 });
  expect(runCommand(folder, 'keys', 'burn')).toMatchObject({ status: 2, lines: ['Use: keys rotate'] });
});

describe('backup and restore', () => {
  test('D18: a copy made while a server writes is whole, holds all that was acknowledged before, and opens elsewhere', async () => {
    const folder = temporaryFolder();
    const { database } = await temporaryStore(join(folder, 'clinic.db'));
    await checkKeys(database, clinicRing);
    const writer = spawn(process.execPath, ['--import', 'tsx', join(process.cwd(), '__tests__/support/writer.ts'), join(folder, 'clinic.db')]);
    const acknowledged: string[] = [];
    writer.stdout.on('data', (text: Buffer) => acknowledged.push(...String(text).split('\n').filter(Boolean)));
    while (acknowledged.length < 20) await new Promise((resolve) => setTimeout(resolve, 20));
    const before = [...acknowledged];
    const copy = join(folder, 'copy.db');
    // Not `runCommand`: it would stop our ears too, and the writer would wait for them.
    const status = await startCommand(folder, settingOf(clinicRing), 'database', 'backup', copy);
    const during = acknowledged.length;
    writer.kill('SIGKILL');
    expect([status, during > before.length, (statSync(copy).mode & 0o777).toString(8)]).toEqual([0, true, '600']);
    expect(readdirSync(folder).filter((name) => name.startsWith('copy.db'))).toEqual(['copy.db']);

    const elsewhere = join(temporaryFolder(), 'data');
    const restored = runCommand(elsewhere, 'database', 'restore', copy);
    expect(restored.status).toBe(0);
    expect((statSync(join(elsewhere, 'clinic.db')).mode & 0o777).toString(8)).toBe('600');
    expect(runCommand(elsewhere, 'database', 'check').status).toBe(0);
    const found = new Set(referencesIn(elsewhere));
    expect(before.filter((reference) => !found.has(reference))).toEqual([]);
  });

  test('a backup replaces no file', async () => {
    const folder = await folderWith(one);
    const copy = join(folder, 'copy.db');
    writeFileSync(copy, 'last week’s');
    const { status, lines } = runCommand(folder, 'database', 'backup', copy);
    expect([status, ...lines]).toEqual([1, expect.stringContaining('a backup replaces none')]);
    expect(readFileSync(copy, 'utf8')).toBe('last week’s');
  });

  test('P04: a copy holds no hash of an address, which may live for an hour only', async () => {
    const folder = await folderWith(one);
    await change(join(folder, 'clinic.db'), sql`insert into buckets values ('hash-of-an-address', 1, '2999-01-01T00:00:00.000Z')`);
    const copy = join(folder, 'copy.db');
    expect(runCommand(folder, 'database', 'backup', copy).status).toBe(0);
    expect(readFileSync(copy).includes('hash-of-an-address')).toBe(false);
    expect(readFileSync(join(folder, 'clinic.db')).includes('hash-of-an-address')).toBe(true);
    expect(readdirSync(folder).filter((name) => name.startsWith('copy.db'))).toEqual(['copy.db']);
  });

  test.each([
    ['a folder that is not there', (folder: string) => join(folder, 'none', 'copy.db'), 'ENOENT'],
    ['a folder that is a file', (folder: string) => join(folder, 'clinic.db', 'copy.db'), 'ENOTDIR'],
  ])('a copy into %s is refused in words', async (_, targetIn, code) => {
    const folder = await folderWith(one);
    const target = targetIn(folder);
    const { status, lines } = runCommand(folder, 'database', 'backup', target);
    expect(status).toBe(1);
    expect(lines.at(-1)).toBe(`The copy ${target} cannot be written (${code}). See whether its folder is there, may be written to, and has room.`);
  });

  test('O05: what was erased since the copy stays erased, and the database before is kept', async () => {
    const folder = await folderWith(one, two);
    const copy = join(folder, 'copy.db');
    expect(runCommand(folder, 'database', 'backup', copy).status).toBe(0);
    expect(runCommand(folder, 'inquiries', 'erase', '--reference', one).status).toBe(0);
    const { status, stdout } = runCommand(folder, 'database', 'restore', copy);
    expect([status, stdout]).toEqual([0, expect.stringContaining('Erased again, because they had been erased since this copy was made: 1.')]);
    expect(referencesIn(folder)).toEqual([two]);
    expect(readdirSync(folder).filter((name) => /^clinic\.db\.before-\d{8}T\d{6}Z$/.test(name))).toHaveLength(1);
    // And again from the same copy: the list came along.
    expect(runCommand(folder, 'database', 'restore', copy).stdout).toContain('since this copy was made: 1.');
    expect(referencesIn(folder)).toEqual([two]);
  });

  test.each<[string, (copy: string) => unknown, string, string]>([
    ['no database', (copy) => writeFileSync(copy, 'plain text '.repeat(500)), settingOf(clinicRing), 'is no database'],
    ['cut short', (copy) => writeFileSync(copy, readFileSync(copy).subarray(0, 9000)), settingOf(clinicRing), 'nothing was restored'],
    ['sealed by other keys', () => {}, settingOf(strangersRing), 'did not seal the inquiries'],
    ['missing', (copy) => rmSync(copy), settingOf(clinicRing), 'There is no file'],
    [
      'newer than this build',
      (copy) => change(copy, sql`insert into inquiries_steps values ('0099-later', '')`),
      settingOf(clinicRing),
      'Deploy a newer',
    ],
    ['of another program', (copy) => change(copy, sql`drop table inquiries_steps`), settingOf(clinicRing), 'is no backup of this site'],
  ])('a copy that is %s changes nothing', async (_, spoil, keys, expected) => {
    const folder = await folderWith(one);
    const [file, copy] = [join(folder, 'clinic.db'), join(folder, 'copy.db')];
    copyFileSync(join(await folderWith(one, two), 'clinic.db'), copy);
    await spoil(copy);
    await expect(restore(copy, file, { INQUIRY_KEYS: keys, DATA_DIR: folder }, systemClock)).rejects.toThrow(expected);
    const { store } = await temporaryStore(file);
    expect((await store.list({ limit: 9 })).map(({ reference }) => reference)).toEqual([one]);
    expect(readdirSync(folder).filter((name) => /restoring|before/.test(name))).toEqual([]);
  });

  test('a database that a server has open is not replaced', async () => {
    const folder = await folderWith(one);
    const copy = join(folder, 'copy.db');
    runCommand(folder, 'database', 'backup', copy);
    const { store } = await temporaryStore(join(folder, 'clinic.db'));
    await store.count();
    const { status, stderr } = runCommand(folder, 'database', 'restore', copy);
    expect([status, stderr]).toEqual([1, expect.stringContaining('is in use. Stop the server')]);
    expect(await store.add(verasInquiry(), 'still open')).toMatchObject({ kind: 'added' });
  });

  test('a damaged database is replaced, kept, and it is said that erased inquiries may be back', async () => {
    const folder = await folderWith(one);
    const copy = join(folder, 'copy.db');
    runCommand(folder, 'database', 'backup', copy);
    writeFileSync(join(folder, 'clinic.db'), 'damaged '.repeat(1000));
    const { status, stderr } = runCommand(folder, 'database', 'restore', copy);
    expect([status, stderr]).toEqual([0, expect.stringContaining('erased inquiries may be back')]);
    expect(referencesIn(folder)).toEqual([one]);
    const kept = readdirSync(folder).find((name) => name.startsWith('clinic.db.before-')) ?? '';
    expect(readFileSync(join(folder, kept), 'utf8')).toBe('damaged '.repeat(1000));
  });
});
