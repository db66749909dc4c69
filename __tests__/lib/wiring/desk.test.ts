// The whole desk on real files: what the web and the commands see of keys that are right, wrong, or put right again.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { sql } from 'kysely';
import { openDatabase } from '@/lib/platform/database';
import { hashWith, keyFor } from '@/lib/platform/keys';
import { openFileMailer } from '@/lib/platform/mail/files';
import { getDesk } from '@/lib/wiring';
import { findWords } from '../../support/bytes';
import { runWithKeys } from '../../support/commands';
import { clinicRing, newRing, settingOf, strangersRing, turnedRing } from '../../support/keys';
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

test('D09: with wrong keys the reason is the keys alone, however many ask at once, and the log tells nothing else', async () => {
  await send();
  await restart();
  process.env.INQUIRY_KEYS = settingOf(strangersRing);
  lines = [];
  for (let round = 0; round < 3; round += 1) {
    const asked = [getDesk().readiness(), getDesk().check(), getDesk().list({ limit: 1 }), getDesk().readiness()] as const;
    const [first, , , last] = await Promise.all(asked);
    expect([first, last]).toEqual([
      { isReady: false, reasons: ['keys'] },
      { isReady: false, reasons: ['keys'] },
    ]);
    await new Promise((resolve) => setTimeout(resolve, 1_050));
  }
  expect(lines.filter((line) => !line.startsWith('keys.refused'))).toEqual([]);
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

test('O04, I04: a form sent before, during and after a change of keys is one inquiry, also one that an older server kept', async () => {
  process.env.INQUIRY_KEYS = settingOf(clinicRing);
  const first = await send();
  const token = await formToken();
  const again = () => getDesk().submit(formOf({ ...canary, formToken: token }), findArticle);
  // As servers kept it that hashed with the key that wrote then.
  const database = await openDatabase(join(folder, 'clinic.db'));
  const older = { ...canary, message: 'Kept by an older server' };
  await getDesk().submit(formOf({ ...older, formToken: token }), findArticle);
  const words = JSON.stringify([older.name, older.email, older.phone, older.topic, older.message, '']);
  const key = `${token.split('.')[0]}:${hashWith(keyFor('idempotency', clinicRing.writing), words)}`;
  const reference = first.kind === 'received' ? first.reference : '';
  await sql`update inquiries set idempotency_key = ${key} where reference <> ${reference}`.execute(database.query);
  await database.close();

  await restart();
  process.env.INQUIRY_KEYS = settingOf(turnedRing);
  expect(await again()).toMatchObject({ kind: 'repeated', reference });
  expect(await getDesk().submit(formOf({ ...older, formToken: token }), findArticle)).toMatchObject({ kind: 'repeated' });
  await getDesk().rotateKeys(() => {});
  expect(await again()).toMatchObject({ kind: 'repeated', reference });
  const fresh = await send({ message: 'Asked with the new key' });
  const freshToken = await formToken();
  await restart();
  process.env.INQUIRY_KEYS = settingOf(newRing);
  expect(await getDesk().check()).toMatchObject({ keyFault: undefined, inquiryCount: 3 });
  expect(await getDesk().submit(formOf({ ...canary, formToken: freshToken, message: 'Asked with the new key' }), findArticle)).toEqual({
    ...fresh,
    kind: 'repeated',
  });
});

test('A18: an erased inquiry takes its mail file along, and what a restore has put aside is named', async () => {
  const outcomes = [await send(), await send({ message: 'Another question' })];
  const references = outcomes.map((outcome) => (outcome.kind === 'received' ? outcome.reference : ''));
  await getDesk().deliver(openFileMailer(join(folder, 'mail')));
  const mailOf = (reference = '') => readdirSync(join(folder, 'mail')).filter((name) => name.includes(reference));
  expect(references.map((reference) => mailOf(reference).length)).toEqual([1, 1]);
  writeFileSync(join(folder, 'clinic.db.before-20261101T090000Z'), 'an older database');
  expect(await getDesk().erase({ reference: references[0] ?? '' })).toMatchObject({ count: 1, asideCount: 1 });
  expect(references.map((reference) => mailOf(reference).length)).toEqual([0, 1]);
  await getDesk().erase({ olderThanDays: 0 });
  expect(mailOf()).toEqual([]);
});

test('A18: what a member erases in the inbox takes its mail file along too', async () => {
  await send();
  await getDesk().deliver(openFileMailer(join(folder, 'mail')));
  expect(readdirSync(join(folder, 'mail'))).toHaveLength(1);
  const joined = await getDesk().staff.join('shell', { email: 'ana@clinic.example', role: 'manager' });
  if (joined.kind !== 'added') throw new Error(joined.kind);
  const session = { id: 'of-ana', member: joined.member, stage: 'full', startedAt: new Date(), isFresh: true } as const;
  expect(await getDesk().inbox.erasePerson(session, canary.email, 'asked')).toMatchObject({ erased: { count: 1 } });
  expect(readdirSync(join(folder, 'mail'))).toEqual([]);
});

test('retention spares what nobody has been told of, and removes what is older than the days: mails, and databases put aside', async () => {
  process.env.RETENTION_DAYS = '10';
  await restart();
  const [told, untold] = [await send(), await send({ message: 'Nobody has heard of this' })];
  const referenceOf = (outcome: typeof told) => (outcome.kind === 'received' ? outcome.reference : '');
  const database = await openDatabase(join(folder, 'clinic.db'));
  const old = new Date(Date.now() - 11 * 86_400_000).toISOString();
  await sql`update inquiries set received_at = ${old}`.execute(database.query);
  await sql`update notices set state = 'sent', run_at = null where inquiry_id in (select id from inquiries where reference = ${referenceOf(told)})`.execute(
    database.query,
  );
  await database.close();
  const stamp = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString().replace(/[-:]|\.\d+/g, '');
  const aside = [11, 9].map((days) => `clinic.db.before-${stamp(days)}`);
  for (const name of [...aside, `${aside[0]}-wal`]) writeFileSync(join(folder, name), 'x');
  mkdirSync(join(folder, 'mail'), { recursive: true });
  for (const name of [`${old.replaceAll(':', '-')}-R-44444-44444.eml`, 'notes.txt']) writeFileSync(join(folder, 'mail', name), 'x');
  await getDesk().startRetention().stop();
  expect((await getDesk().list({ limit: 9 })).map(({ reference }) => reference)).toEqual([referenceOf(untold)]);
  expect(readdirSync(folder).filter((name) => name.includes('.before-'))).toEqual([aside[1]]);
  expect(readdirSync(join(folder, 'mail'))).toEqual(['notes.txt']);
  expect(lines).toEqual(expect.arrayContaining(['retention.erased count=1', 'retention.aside-removed count=2']));
  process.env.RETENTION_DAYS = '';
});

test('D16: at a moment that is not to be believed nothing is erased, and the log says so', async () => {
  await send();
  await getDesk().startRetention().stop();
  const database = await openDatabase(join(folder, 'clinic.db'));
  await sql`update inquiry_marks set value = '{"seenAt":"2025-01-01T00:00:00.000Z"}' where name = 'clock'`.execute(database.query);
  await sql`update inquiries set received_at = '2024-12-31T00:00:00.000Z'`.execute(database.query);
  await sql`update notices set state = 'sent', run_at = null`.execute(database.query);
  await database.close();
  await getDesk().startRetention().stop();
  expect(await getDesk().list({ limit: 9 })).toHaveLength(1);
  expect(lines).toContain('retention.clock-doubted step=nothing-erased');
});

test('keys that were made here are told from those that were given', async () => {
  expect(await getDesk().hasHomeMadeKeys()).toBe(true);
  await restart();
  process.env.INQUIRY_KEYS = readFileSync(join(folder, 'keys', 'inquiries'), 'utf8');
  expect(await getDesk().hasHomeMadeKeys()).toBe(false);
});
