// What every store of notices promises, whatever it is built on. Each driver's test runs it.
import { expect, test } from '@jest/globals';
import { addMissing, countMissing } from '@/lib/inquiries/notices/missing/store';
import { noticesOf, staffMail } from '@/lib/inquiries/notices/notice';
import type { NoticeStore } from '@/lib/inquiries/notices/store';
import type { InquiryStore } from '@/lib/inquiries/store';
import type { Database } from '@/lib/platform/database';
import { hour, minute } from './clock';
import { verasInquiry } from './people';

const nine = new Date('2026-11-23T09:00:00.000Z');
const at = (milliseconds: number) => new Date(nine.getTime() + milliseconds);

export function noticeContract(openStores: () => Promise<{ database: Database; store: InquiryStore; notices: NoticeStore }>) {
  const open = async () => {
    const { database, store, notices } = await openStores();
    const add = (number: number, receivedAt = nine) => {
      const inquiry = verasInquiry({ id: `inquiry-${number}`, reference: `R-${number}`, receivedAt });
      return store.add(inquiry, `key-${number}`, { notices: noticesOf(inquiry, 'https://clinic.example') });
    };
    const lease = (now = nine, dueBy = now) => notices.lease({ kinds: [staffMail], now, dueBy });
    return { database, store, notices, add, lease };
  };

  test('a notice is leased once, with all that its letter needs', async () => {
    const { add, lease } = await open();
    await add(1);
    expect(await lease()).toEqual({
      id: expect.any(String),
      kind: staffMail,
      messageId: '<inquiry-1.staff-mail@clinic.example>',
      leasedBy: expect.any(String),
      attempt: 1,
      createdAt: nine,
      reference: 'R-1',
      receivedAt: nine,
    });
    expect(await lease()).toBeUndefined();
  });

  test('a repeated inquiry adds no notice', async () => {
    const { add, notices } = await open();
    await add(1);
    await add(1);
    expect(await notices.summary()).toMatchObject({ readyCount: 1 });
  });

  test('the one that has waited longest goes first', async () => {
    const { add, lease } = await open();
    await add(1, at(20));
    await add(2, at(10));
    expect([(await lease(at(30)))?.reference, (await lease(at(30)))?.reference]).toEqual(['R-2', 'R-1']);
  });

  test('a kind that nobody here can carry is left', async () => {
    const { add, notices } = await open();
    await add(1);
    expect(await notices.lease({ kinds: ['pigeon'], now: nine, dueBy: nine })).toBeUndefined();
  });

  test('fifty at once for twenty notices get each of them once', async () => {
    const { add, lease } = await open();
    for (let number = 1; number <= 20; number += 1) await add(number);
    const leased = (await Promise.all(Array.from({ length: 50 }, () => lease()))).flatMap((notice) => notice?.reference ?? []);
    expect([leased.length, new Set(leased).size]).toEqual([20, 20]);
  });

  test('whoever lost the lease records nothing, and whoever has it does', async () => {
    const { add, lease, notices } = await open();
    await add(1);
    const slow = await lease();
    const quick = await lease(at(minute + 1));
    if (!slow || !quick) throw new Error('The notice was not to be had twice.');
    expect(quick.attempt).toBe(2);
    expect(await notices.settle(slow, { kind: 'sent' }, at(minute + 2))).toBe(false);
    expect(await notices.summary()).toMatchObject({ leasedCount: 1, sentCount: 0 });
    expect(await notices.settle(quick, { kind: 'sent' }, at(minute + 3))).toBe(true);
    expect(await notices.summary()).toEqual({ readyCount: 0, leasedCount: 0, sentCount: 1, deadCount: 0, oldestUndeliveredAt: undefined });
  });

  test('a delayed one waits for its time, a dead one for ever or until it is revived, and one given back was never tried', async () => {
    const { add, lease, notices } = await open();
    await add(1);
    const next = async (now: Date) => {
      const notice = await lease(now);
      if (!notice) throw new Error('Nothing was due.');
      return notice;
    };
    await notices.settle(await next(nine), { kind: 'delayed', until: at(5000), code: '451' }, nine);
    expect(await lease(at(4999))).toBeUndefined();
    await notices.settle(await next(at(5000)), { kind: 'givenBack' }, at(5000));
    const again = await next(at(5000));
    expect(again.attempt).toBe(2);
    await notices.settle(again, { kind: 'dead', code: '550' }, at(5000));
    expect(await lease(at(1000 * hour))).toBeUndefined();
    expect(await notices.summary()).toMatchObject({ deadCount: 1, oldestUndeliveredAt: undefined });
    expect(await notices.revive(at(hour))).toBe(1);
    expect(await next(at(hour))).toMatchObject({ attempt: 1 });
  });

  test('the oldest that is neither sent nor dead is known', async () => {
    const { add, lease, notices } = await open();
    await add(1);
    await add(2, at(minute));
    expect(await notices.summary()).toMatchObject({ readyCount: 2, oldestUndeliveredAt: nine });
    const first = await lease();
    if (first) await notices.settle(first, { kind: 'sent' }, nine);
    expect(await notices.summary()).toMatchObject({ readyCount: 1, sentCount: 1, oldestUndeliveredAt: at(minute) });
  });

  test('an inquiry without a notice is counted and given one; one that was set aside, or has one, is left', async () => {
    const { database, store, notices, add, lease } = await open();
    await add(1);
    await store.add(verasInquiry({ id: 'aside', reference: 'R-aside', isQuarantined: true }), 'aside');
    expect(await countMissing(database)).toBe(0);
    for (let number = 10; number < 130; number += 1)
      await store.add(verasInquiry({ id: `inquiry-${number}`, reference: `R-${number}` }), `key-${number}`);
    expect(await countMissing(database)).toBe(120);
    expect(await addMissing(database, 'https://clinic.example', nine)).toBe(120);
    expect(await countMissing(database)).toBe(0);
    expect(await addMissing(database, 'https://clinic.example', nine)).toBe(0);
    expect(await notices.summary()).toMatchObject({ readyCount: 121 });
    expect(await lease()).toMatchObject({ kind: staffMail, messageId: expect.stringMatching(/^<inquiry-\d+\.staff-mail@clinic\.example>$/) });
  });
}
