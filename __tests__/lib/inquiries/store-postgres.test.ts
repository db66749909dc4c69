// The store of inquiries on PostgreSQL: the same promises as on SQLite, and those that several machines need.
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, test } from '@jest/globals';
import { newReference } from '@/lib/inquiries/reference';
import type { Patience } from '@/lib/platform/database';
import { verasInquiry } from '../../support/people';
import { ownPostgres } from '../../support/postgres';
import { storeContract } from '../../support/store-contract';
import { temporaryStore } from '../../support/stores';

const postgres = ownPostgres();
const newStore = async (patience?: Patience) => (await temporaryStore(await postgres.newDatabase(), patience)).store;

describe('on PostgreSQL', () => {
  storeContract(() => newStore());
});

test('I08: two servers with one database keep one inquiry of a form that both got', async () => {
  const address = await postgres.newDatabase();
  const stores = [(await temporaryStore(address)).store, (await temporaryStore(address)).store];
  const all = Array.from({ length: 50 }, (_, index) => stores[index % 2]?.add(verasInquiry({ id: `${index}`, reference: `R-${index}` }), 'key'));
  const answers = await Promise.all(all);
  expect(answers.filter((answer) => answer?.kind === 'added')).toHaveLength(1);
  expect(new Set(answers.map((answer) => answer && 'reference' in answer && answer.reference)).size).toBe(1);
  expect(await stores[0]?.count()).toBe(1);
});

test('words come back as they were, on both databases alike', async () => {
  const inquiry = verasInquiry({
    name: '王小明 👩‍👩‍👧 Zoë Å',
    message: 'NUL \u0000, half \ud83d, tab \t, \u2028, "q" \\n',
    phone: undefined,
    article: undefined,
  });
  const kept = await Promise.all(
    [await newStore(), (await temporaryStore()).store].map(async (store) => {
      await store.add(inquiry, 'key');
      return store.findByReference(inquiry.reference);
    }),
  );
  expect(kept[0]).toEqual(inquiry);
  expect(kept[1]).toEqual(inquiry);
});

test('the order of a list is the same on both databases, also of those that came in the same moment', async () => {
  const stores = [await newStore(), (await temporaryStore()).store];
  const ids = ['0b0f0a86-6a4b', 'f1e2d3c4-0000', '0b0f0a86-6a4a', 'a0000000-0000', '90000000-ffff'];
  for (const store of stores)
    for (const [index, id] of ids.entries()) {
      const receivedAt = new Date(Date.UTC(2026, 10, index < 3 ? 23 : 24));
      await store.add(verasInquiry({ id, reference: `R-${id}`, receivedAt }), id);
    }
  const [first, second] = await Promise.all(stores.map(async (store) => (await store.list({ limit: 10 })).map(({ id }) => id)));
  expect(first).toEqual(['90000000-ffff', 'a0000000-0000', '0b0f0a86-6a4a', '0b0f0a86-6a4b', 'f1e2d3c4-0000']);
  expect(second).toEqual(first);
});

test('D15: a server that breaks down in a stream of questions loses none that was acknowledged, and nothing has to be restarted', async () => {
  const address = await postgres.newDatabase();
  const { store } = await temporaryStore(address);
  const hasty = (await temporaryStore(address, { busyForMilliseconds: 0, patienceForMilliseconds: 100 })).store;
  const acknowledged: string[] = [];
  const faults: unknown[] = [];
  let isOver = false;
  const visitors = [store, store, hasty, hasty].map(async (mine, visitor) => {
    for (let question = 0; !isOver; question += 1) {
      const reference = newReference();
      try {
        const answer = await mine.add(verasInquiry({ id: reference, reference }), `${visitor} ${question}`);
        if (answer.kind === 'added') acknowledged.push(answer.reference);
      } catch (fault) {
        faults.push(fault);
      }
    }
  });
  for (const round of [1, 2, 3]) {
    const wanted = acknowledged.length + 40;
    while (acknowledged.length < wanted) await pause(5);
    await postgres.crash();
    // Long enough for the hasty to give up, and not for the patient.
    await pause(round * 200);
    await postgres.start();
  }
  const before = acknowledged.length;
  while (acknowledged.length < before + 40) await pause(5);
  isOver = true;
  await Promise.all(visitors);

  const found = (await store.list({ limit: 100_000 })).map(({ reference }) => reference);
  expect(acknowledged.filter((reference) => !found.includes(reference))).toEqual([]);
  expect(new Set(acknowledged).size).toBe(acknowledged.length);
  expect(faults.length).toBeGreaterThan(0);
  for (const fault of faults)
    expect(fault).toMatchObject({
      name: 'StoreFault',
      message: expect.stringMatching(/^The database postgres:\/\/clinic@127\.0\.0\.1:\d+\/clinic_\d+ failed: [A-Z0-9_]+\.( |$)/),
    });
}, 60_000);
