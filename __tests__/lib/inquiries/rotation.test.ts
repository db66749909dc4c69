import { expect, test } from '@jest/globals';
import { sql } from 'kysely';
import { isReadable } from '@/lib/inquiries/inquiry';
import { rotateKeys } from '@/lib/inquiries/rotation/store';
import { checkKeys } from '@/lib/inquiries/sealed/store';
import { openInquiryStore } from '@/lib/inquiries/store';
import { clinicRing, newRing, strangersRing, turnedRing } from '../../support/keys';
import { verasInquiry } from '../../support/people';
import { temporaryStore } from '../../support/stores';

async function desk(count: number) {
  const { database, store } = await temporaryStore();
  await checkKeys(database, clinicRing);
  for (let index = 0; index < count; index += 1) await store.add(verasInquiry({ id: `${index}`, reference: `R-${index}` }), `${index}`);
  const readableCount = async (ring: typeof clinicRing) => (await openInquiryStore(database, ring).list({ limit: 999 })).filter(isReadable).length;
  return { database, store, readableCount };
}

const silent = () => {};

test('O04: every inquiry is opened by the new key alone, and what visitors write meanwhile too', async () => {
  const { database, store, readableCount } = await desk(120);
  const seen: number[] = [];
  const [done] = await Promise.all([
    rotateKeys(database, turnedRing, (count) => seen.push(count)),
    openInquiryStore(database, turnedRing).add(verasInquiry({ id: 'late', reference: 'R-late' }), 'late'),
  ]);
  expect(done).toEqual({ count: 120, unreadableCount: 0 });
  expect(seen).toEqual([50, 100, 120]);
  expect(await readableCount(newRing)).toBe(121);
  expect(await store.count()).toBe(121);
  await checkKeys(database, newRing);
  await expect(checkKeys(database, clinicRing)).rejects.toMatchObject({ name: 'KeyFault' });
});

test('O04: a run that was killed is taken up where it stopped, and both keys read meanwhile', async () => {
  const { database, readableCount } = await desk(120);
  await expect(
    rotateKeys(database, turnedRing, () => {
      throw new Error('killed');
    }),
  ).rejects.toThrow('killed');
  expect([await readableCount(newRing), await readableCount(clinicRing), await readableCount(turnedRing)]).toEqual([50, 70, 120]);
  await checkKeys(database, clinicRing);
  expect(await rotateKeys(database, turnedRing, silent)).toEqual({ count: 70, unreadableCount: 0 });
  expect(await rotateKeys(database, turnedRing, silent)).toEqual({ count: 0, unreadableCount: 0 });
});

test('one that no key opens stays as it is and is counted', async () => {
  const { database, readableCount } = await desk(3);
  await openInquiryStore(database, strangersRing).add(verasInquiry({ id: 'x', reference: 'R-x' }), 'x');
  const row = () => sql`select * from inquiries where id = 'x'`.execute(database.query).then(({ rows }) => rows);
  const before = await row();
  expect(await rotateKeys(database, turnedRing, silent)).toEqual({ count: 3, unreadableCount: 1 });
  expect(await row()).toEqual(before);
  expect(await readableCount(newRing)).toBe(3);
});
