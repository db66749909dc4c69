// The whole desk on real files: what the web and the commands see of keys that are right, wrong, or put right again.
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { getDesk } from '@/lib/wiring';
import { findWords } from '../../support/bytes';
import { runWithKeys } from '../../support/commands';
import { clinicRing, settingOf, strangersRing } from '../../support/keys';
import { formOf, vera } from '../../support/people';
import { temporaryFolder } from '../../support/stores';

const canary = { ...vera, name: 'Xylophon Quetzal', email: 'quetzal@zyzzyva.example', phone: '0199 77', message: 'My brother Wolfgang …' };
const words = ['Quetzal', 'quetzal', 'zyzzyva', '0199 77', 'Wolfgang'];
const findArticle = async () => undefined;

let folder: string;
let lines: string[];

beforeEach(() => {
  folder = join(temporaryFolder(), 'data');
  lines = [];
  process.env.DATA_DIR = folder;
  process.env.INQUIRY_KEYS = '';
  process.env.FORM_MIN_SECONDS = '0';
  for (const name of ['log', 'error', 'warn'] as const) jest.spyOn(console, name).mockImplementation((line) => void lines.push(String(line)));
});

afterEach(restart);

async function restart() {
  await getDesk().close();
  globalThis.clinicDesk = undefined;
}

/** One form for each ring of keys: signed by its keys, and kept by the visitor over a restart. */
async function formToken(): Promise<string> {
  await getDesk().migrate();
  const file = join(folder, 'keys', 'inquiries');
  const ring = `${folder} ${process.env.INQUIRY_KEYS || (existsSync(file) ? readFileSync(file, 'utf8') : '')}`;
  const token = tokens.get(ring) ?? getDesk().newFormToken();
  tokens.set(ring, token);
  return token;
}
const tokens = new Map<string, string>();

const send = async (changes: Partial<typeof vera> = {}) =>
  getDesk().submit(formOf({ ...canary, formToken: await formToken(), ...changes }), findArticle);

test('P01: what a visitor wrote is in no byte of the data folder and in no line of the log, also after faults and after the end', async () => {
  expect(await send()).toMatchObject({ kind: 'received' });
  expect(await send()).toMatchObject({ kind: 'repeated' });
  expect(await send({ message: 'Wolfgang asks again' })).toMatchObject({ kind: 'received' });
  expect(findWords(folder, words)).toEqual([]);
  process.env.INQUIRY_KEYS = settingOf(strangersRing);
  await restart();
  expect(await send({ message: 'Wolfgang asks once more' })).toMatchObject({ kind: 'notSaved' });
  await restart();
  expect(findWords(folder, words)).toEqual([]);
  expect(lines.filter((line) => words.some((word) => line.includes(word)))).toEqual([]);
});

test('D09: with wrong keys nothing is taken, everything else goes on, and the right keys heal it without a restart', async () => {
  expect(await getDesk().check()).toMatchObject({ keyFault: undefined });
  const outcome = await send();
  const file = join(folder, 'keys', 'inquiries');
  const right = readFileSync(file, 'utf8');
  await restart();
  const other = strangersRing.writing.secret.toString('base64');
  writeFileSync(file, `k1:${other}`);
  expect(await send({ message: 'Wolfgang asks again' })).toMatchObject({ kind: 'notSaved', typed: { message: 'Wolfgang asks again' } });
  expect(lines).toContain('inquiry.not-saved code=KeyFault');
  const { keyFault, inquiryCount, faults } = await getDesk().check();
  expect([inquiryCount, faults]).toEqual([1, []]);
  expect(keyFault).toMatchInlineSnapshot(
    `"The keys in the file keys/inquiries of the data folder (k1) did not seal the inquiries in this database, so no inquiry is taken. What is there stays as it is. Put the keys that belong to this database back, or restore the database that belongs to these keys."`,
  );
  if (outcome.kind === 'received') expect(await getDesk().findReceipt(outcome.reference)).toMatchObject({ reference: outcome.reference });
  expect(await getDesk().list({ limit: 9 })).toMatchObject([{ unreadable: 'key-missing' }]);
  await expect(getDesk().export('json', () => {})).rejects.toMatchObject({ name: 'KeyFault' });
  await expect(getDesk().erase({ email: canary.email })).rejects.toMatchObject({ name: 'KeyFault' });
  writeFileSync(file, right);
  // A form that was opened meanwhile.
  tokens.clear();
  expect(await send({ message: 'Wolfgang asks again' })).toMatchObject({ kind: 'received' });
  expect(await getDesk().check()).toMatchObject({ keyFault: undefined, inquiryCount: 2 });
});

test('D09: a look at the health finds keys that were put right, before any visitor does', async () => {
  await send();
  await restart();
  process.env.INQUIRY_KEYS = settingOf(clinicRing);
  expect((await getDesk().check()).keyFault).toContain('INQUIRY_KEYS (k1)');
  process.env.INQUIRY_KEYS = '';
  expect((await getDesk().check()).keyFault).toBeUndefined();
});

test('a look at the health finds that the keys were changed to some that this server does not have', async () => {
  await send();
  const home = readFileSync(join(folder, 'keys', 'inquiries'), 'utf8');
  expect((await getDesk().check()).keyFault).toBeUndefined();
  const turned = `k2:${strangersRing.writing.secret.toString('base64')},${home}`;
  expect(runWithKeys(turned, folder, 'keys', 'rotate').status).toBe(0);
  expect((await getDesk().check()).keyFault).toContain('did not seal');
  process.env.INQUIRY_KEYS = turned;
  expect((await getDesk().check()).keyFault).toBeUndefined();
});

test('a key that was lost is named, and no new one is made in its place', async () => {
  await send();
  await restart();
  rmSync(join(folder, 'keys'), { recursive: true });
  expect(await send({ message: 'Wolfgang asks again' })).toMatchObject({ kind: 'notSaved' });
  expect((await getDesk().check()).keyFault).toContain('keys/inquiries. Put back the one that belongs to this database.');
  expect(existsSync(join(folder, 'keys', 'inquiries'))).toBe(false);
});

test('I04: the same form after a restart gets the same reference; one that was erased is new again (I09)', async () => {
  const first = await send();
  await restart();
  expect(await send()).toEqual({ ...first, kind: 'repeated' });
  expect(await getDesk().erase({ olderThanDays: 0 })).toMatchObject({ count: 1, unreadableCount: 0 });
  expect(await send()).toMatchObject({ kind: 'received' });
});

test('keys that were made here are told from those that were given', async () => {
  expect(await getDesk().hasHomeMadeKeys()).toBe(true);
  await restart();
  process.env.INQUIRY_KEYS = readFileSync(join(folder, 'keys', 'inquiries'), 'utf8');
  expect(await getDesk().hasHomeMadeKeys()).toBe(false);
});
