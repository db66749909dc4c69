// What every store of inquiries promises, whatever it is built on. Each driver's test runs it.
import { expect, test } from '@jest/globals';
import type { InquiryStore } from '@/lib/inquiries/store';
import { verasInquiry } from './people';

export function storeContract(open: () => Promise<InquiryStore>) {
  test('what was kept is found again, word for word', async () => {
    const store = await open();
    const inquiry = verasInquiry({ name: '王小明 👩‍👩‍👧 Zoë', message: 'One\n\n"two" \\ three', phone: undefined, article: undefined });
    expect(await store.add(inquiry, 'key')).toEqual({ kind: 'added', reference: inquiry.reference });
    expect(await store.findByReference(inquiry.reference)).toEqual(inquiry);
  });

  test('the language of the form is kept, and is unknown of an inquiry from before there were two', async () => {
    const store = await open();
    await store.add(verasInquiry({ language: 'es' }), 'key');
    await store.add(verasInquiry({ id: 'inquiry-2', reference: 'R-44444-55555' }), 'older');
    expect(await store.findByReference('R-22222-33333')).toMatchObject({ language: 'es' });
    expect(await store.findByReference('R-44444-55555')).not.toHaveProperty('language');
  });

  test('the same key keeps nothing more and gives the first reference', async () => {
    const store = await open();
    await store.add(verasInquiry(), 'key');
    const again = verasInquiry({ id: 'inquiry-2', reference: 'R-44444-55555' });
    expect(await store.add(again, 'key')).toEqual({ kind: 'repeat', reference: 'R-22222-33333' });
    expect(await store.count()).toBe(1);
  });

  test('a reference that nobody was given is not found', async () => {
    expect(await (await open()).findByReference('R-22222-22222')).toBeUndefined();
  });

  test('the newest come first, and no more than were asked for', async () => {
    const store = await open();
    for (const day of [1, 3, 2]) {
      const inquiry = verasInquiry({ id: `${day}`, reference: `R-${day}`, receivedAt: new Date(Date.UTC(2026, 10, day)) });
      await store.add(inquiry, `key-${day}`);
    }
    expect((await store.list({ limit: 2 })).map(({ reference }) => reference)).toEqual(['R-3', 'R-2']);
  });

  test('fifty at once with one key are one inquiry', async () => {
    const store = await open();
    const all = Array.from({ length: 50 }, (_, index) => store.add(verasInquiry({ id: `${index}`, reference: `R-${index}` }), 'key'));
    const answers = await Promise.all(all);
    expect(answers.filter(({ kind }) => kind === 'added')).toHaveLength(1);
    expect(new Set(answers.map((answer) => 'reference' in answer && answer.reference)).size).toBe(1);
    expect(await store.count()).toBe(1);
  });

  test('a key is known by its reference, before and after', async () => {
    const store = await open();
    expect(await store.findReference(['key', 'older'])).toBeUndefined();
    await store.add(verasInquiry(), 'key');
    expect(await store.findReference(['other', 'key'])).toBe('R-22222-33333');
  });

  test('an inquiry that was set aside is listed with its mark', async () => {
    const store = await open();
    await store.add(verasInquiry({ isQuarantined: true }), 'key');
    expect(await store.list({ limit: 1 })).toEqual([verasInquiry({ isQuarantined: true })]);
  });

  test('over a limit nothing is kept and nothing counted; a repeat is neither', async () => {
    const store = await open();
    const limits = [
      { kind: 'visitor' as const, bucket: 'here', most: 2, forMinutes: 60 },
      { kind: 'everybody' as const, bucket: 'everybody', most: 3, forMinutes: 60 },
    ];
    const addOne = (number: number, at = '2026-11-23T09:00:00.000Z') =>
      store.add(verasInquiry({ id: `${number}`, reference: `R-${number}`, receivedAt: new Date(at) }), `key-${number}`, { limits });
    for (const number of [1, 2]) expect(await addOne(number)).toMatchObject({ kind: 'added' });
    for (const _ of [1, 2, 3]) expect(await addOne(3)).toEqual({ kind: 'limited', limit: limits[0], endsAt: new Date('2026-11-23T10:00:00.000Z') });
    expect(await addOne(2)).toEqual({ kind: 'repeat', reference: 'R-2' });
    expect(await store.count()).toBe(2);
    expect(await addOne(4, '2026-11-23T10:00:00.000Z')).toMatchObject({ kind: 'added' });
  });

  test('forty at once go into a limit of five as five', async () => {
    const store = await open();
    const limits = [{ kind: 'visitor' as const, bucket: 'here', most: 5, forMinutes: 60 }];
    const all = Array.from({ length: 40 }, (_, index) =>
      store.add(verasInquiry({ id: `${index}`, reference: `R-${index}` }), `key-${index}`, { limits }),
    );
    expect((await Promise.all(all)).filter(({ kind }) => kind === 'added')).toHaveLength(5);
    expect(await store.count()).toBe(5);
  });

  test('a status that we do not know is refused', async () => {
    const store = await open();
    const inquiry = verasInquiry();
    Reflect.set(inquiry, 'status', 'lost');
    await expect(store.add(inquiry, 'key')).rejects.toMatchObject({ name: 'StoreFault' });
    expect(await store.count()).toBe(0);
  });
}
