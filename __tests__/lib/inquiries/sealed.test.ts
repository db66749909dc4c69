import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import { scrubWhenDue } from '@/lib/inquiries/marks/store';
import { inquirySteps } from '@/lib/inquiries/migrations';
import { checkKeys, sealClearRows } from '@/lib/inquiries/sealed/store';
import { openInquiryStore } from '@/lib/inquiries/store';
import type { Database } from '@/lib/platform/database';
import { migrate } from '@/lib/platform/migrate';
import { findWords } from '../../support/bytes';
import { clinicRing, newRing, strangersRing, turnedRing } from '../../support/keys';
import { verasInquiry } from '../../support/people';
import { temporaryDatabase, temporaryFolder, temporaryStore } from '../../support/stores';

const canaries = {
  name: 'Xylophon Quetzal',
  email: 'quetzal@zyzzyva.example',
  phone: '555 0199 77',
  message: 'My brother Wolfgang said that ketamine …',
};
const words = ['Quetzal', 'quetzal', 'zyzzyva', '0199 77', 'Wolfgang'];

const sealing = async (database: Database) => {
  const count = await sealClearRows(database, clinicRing);
  await scrubWhenDue(database);
  return count;
};

/** A database as it was before there were seals, with people's words in clear. */
async function clearDatabase(file: string, count: number) {
  const database = await temporaryDatabase(file);
  const { '0001-inquiries': first } = inquirySteps.steps;
  if (first) await migrate(database, { room: 'inquiries', steps: { '0001-inquiries': first } });
  await database.write(async (transaction) => {
    for (let index = 0; index < count; index += 1) {
      const details = JSON.stringify({ ...canaries, name: `${canaries.name} ${index}` });
      await sql`insert into inquiries values (${`${index}`}, ${`R-${index}`}, ${`token-${index}:plain-hash`}, '2026-11-20T09:00:00.000Z', 'new', 'question', null, ${details})`.execute(
        transaction,
      );
    }
  });
  return database;
}

test('the search for words finds them in every writing', () => {
  const folder = temporaryFolder();
  const texts = ['…Wolfgang…', Buffer.from('xWolfgang', 'utf16le'), Buffer.from('Wolfgang').toString('hex')];
  const encoded = ['', 'a', 'ab', 'abc'].map((before) => Buffer.from(`${before}Wolfgang said`).toString('base64'));
  [...texts, ...encoded].forEach((text, index) => {
    writeFileSync(join(folder, `${index}`), text);
  });
  expect(new Set(findWords(folder, ['Wolfgang']).map((found) => found.slice(-1))).size).toBe(texts.length + encoded.length);
});

test('P01: what a visitor wrote is nowhere in the bytes of the data folder', async () => {
  const folder = temporaryFolder();
  const { database, store } = await temporaryStore(join(folder, 'clinic.db'));
  for (let index = 0; index < 30; index += 1) await store.add(verasInquiry({ ...canaries, id: `${index}`, reference: `R-${index}` }), `${index}`);
  expect(findWords(folder, words)).toEqual([]);
  expect(await store.findByReference('R-7')).toMatchObject(canaries);
  await database.close();
  expect(findWords(folder, words)).toEqual([]);
});

describe('a database from before there were seals', () => {
  test('is sealed when it is opened, and keeps no byte of what was in clear', async () => {
    const folder = temporaryFolder();
    const database = await clearDatabase(join(folder, 'clinic.db'), 120);
    expect(findWords(folder, words).length).toBeGreaterThan(0);
    await migrate(database, inquirySteps);
    expect(await sealing(database)).toBe(120);
    expect(findWords(folder, [...words, 'plain-hash'])).toEqual([]);
    const store = openInquiryStore(database, clinicRing);
    expect(await store.findByReference('R-119')).toMatchObject({ ...canaries, name: 'Xylophon Quetzal 119' });
    expect(await sealing(database)).toBe(0);
  });

  test('D08: is sealed at the next opening when the process dies between any two steps', async () => {
    const folder = temporaryFolder();
    const database = await clearDatabase(join(folder, 'clinic.db'), 120);
    await migrate(database, inquirySteps);
    // Dies in the second batch: the pen breaks at the 60th row.
    const breakPen = sql`create trigger pen before update on inquiries when old.id = '60' begin select raise(abort, 'the pen broke'); end`;
    await breakPen.execute(database.query);
    await expect(sealing(database)).rejects.toMatchObject({ name: 'StoreFault' });
    await sql`drop trigger pen`.execute(database.query);
    expect(findWords(folder, words).length).toBeGreaterThan(0);
    // Dies after the last row and before the file is scrubbed.
    expect(await sealClearRows(database, clinicRing)).toBeGreaterThan(0);
    await database.close();
    const again = await temporaryDatabase(join(folder, 'clinic.db'));
    expect(await sealing(again)).toBe(0);
    expect(findWords(folder, words)).toEqual([]);
    expect((await openInquiryStore(again, clinicRing).list({ limit: 200 })).filter((each) => 'unreadable' in each)).toEqual([]);
  });

  test('is sealed also in what an older server wrote in the meantime, and such a row is never read as it is', async () => {
    const { database, store } = await temporaryStore();
    const details = JSON.stringify(canaries);
    const write = sql`insert into inquiries (id, reference, idempotency_key, received_at, status, topic, details) values ('1', 'R-1', 'k', '2026-11-20T09:00:00.000Z', 'new', 'question', ${details})`;
    await write.execute(database.query);
    expect(await store.findByReference('R-1')).toMatchObject({ unreadable: 'damaged' });
    expect(await sealing(database)).toBe(1);
    expect(await store.findByReference('R-1')).toMatchObject(canaries);
  });
});

describe('an inquiry that cannot be opened', () => {
  test('is named as such, and the others are listed', async () => {
    const { database, store } = await temporaryStore();
    for (const id of ['1', '2', '3', '4']) await store.add(verasInquiry({ id, reference: `R-${id}` }), id);
    const change = (statement: ReturnType<typeof sql>) => statement.execute(database.query);
    await change(sql`update inquiries set key_id = 'k9' where id = '1'`);
    await change(sql`update inquiries set details = substr(details, 1, 40) where id = '2'`);
    // The words of one under the name of another.
    await change(sql`update inquiries set (details, data_key) = (select details, data_key from inquiries where id = '4') where id = '3'`);
    expect((await store.list({ limit: 9 })).map((each) => ('unreadable' in each ? `${each.reference} ${each.unreadable}` : each.message))).toEqual([
      'R-1 key-missing',
      'R-2 damaged',
      'R-3 damaged',
      'Can I drive home afterwards?',
    ]);
    expect(await store.findByReference('R-1')).toEqual({
      id: '1',
      reference: 'R-1',
      isQuarantined: false,
      isUrgent: false,
      receivedAt: new Date('2026-11-23T09:00:00.000Z'),
      status: 'new',
      topic: 'question',
      article: 'is-ketamine-addictive',
      unreadable: 'key-missing',
    });
  });
});

describe('the canary', () => {
  test('D09: knows the right keys, also in front of others, and refuses those of a stranger', async () => {
    const { database } = await temporaryStore();
    await checkKeys(database, clinicRing);
    await checkKeys(database, clinicRing);
    await checkKeys(database, turnedRing);
    await expect(checkKeys(database, newRing)).rejects.toMatchObject({ name: 'KeyFault' });
    const refusal = checkKeys(database, strangersRing);
    await expect(refusal).rejects.toThrowErrorMatchingInlineSnapshot(
      `"The keys in INQUIRY_KEYS (k1) did not seal the inquiries in this database, so no inquiry is taken. What is there stays as it is. Put the keys that belong to this database back, or restore the database that belongs to these keys."`,
    );
  });

  test('that went missing is made again only for keys that open what is there', async () => {
    const { database, store } = await temporaryStore();
    await store.add(verasInquiry(), 'key');
    await expect(checkKeys(database, strangersRing)).rejects.toMatchObject({ name: 'KeyFault' });
    await checkKeys(database, clinicRing);
    await sql`update inquiry_marks set value = 'scribble'`.execute(database.query);
    await expect(checkKeys(database, clinicRing)).rejects.toMatchObject({ name: 'KeyFault' });
  });

  test('of two servers that start at once is one', async () => {
    const file = join(temporaryFolder(), 'clinic.db');
    const databases = await Promise.all(Array.from({ length: 4 }, async () => (await temporaryStore(file)).database));
    await Promise.all(databases.map((database) => checkKeys(database, clinicRing)));
    await expect(databases[0] && checkKeys(databases[0], strangersRing)).rejects.toMatchObject({ name: 'KeyFault' });
  });
});
