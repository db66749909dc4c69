// What the audit promises, whatever it is built on. Each driver's test runs it.
import { expect, test } from '@jest/globals';
import { sql } from 'kysely';
import type { Database } from '@/lib/platform/database';
import type { AuditEntry } from '@/lib/staff/audit/entry';
import { listEntries, resealHead, verify } from '@/lib/staff/audit/store';
import { audited, change } from '@/lib/staff/door';
import { openDoor } from './doors';
import { clinicRing, newRing, strangersRing, turnedRing } from './keys';

const viewed = (id: string): AuditEntry => ({ by: { member: 'ana' }, action: 'inquiry-viewed', subject: { kind: 'inquiry', id } });
const nothing = async () => undefined;

/** `disarm` does what only somebody with all rights on the database can: it takes away the refusal to change rows. */
export function auditContract(newPlace: () => Promise<string | undefined>, disarm: (database: Database) => Promise<void>) {
  const open = async () => openDoor(await newPlace());
  const withEntries = async (count: number) => {
    const opened = await open();
    for (let number = 1; number <= count; number += 1) await change(opened.door, [viewed(`inquiry-${number}`)], nothing);
    return opened;
  };
  const run = (database: Database, words: string) => database.write((transaction) => sql.raw(words).execute(transaction));

  test('entries follow from one another, and the newest come first, a page at a time', async () => {
    const { database } = await withEntries(5);
    expect(await verify(database, clinicRing)).toEqual({ count: 5, head: expect.stringMatching(/^[\w-]{43}$/), fault: undefined });
    const [newest, ...rest] = await listEntries(database, { limit: 3 });
    expect(newest).toMatchObject({
      number: 5,
      actor: 'member:ana',
      action: 'inquiry-viewed',
      subject: 'inquiry:inquiry-5',
      at: '2026-11-23T09:00:00.000Z',
    });
    expect(rest.map(({ number }) => number)).toEqual([4, 3]);
    expect((await listEntries(database, { before: 3, limit: 9 })).map(({ number }) => number)).toEqual([2, 1]);
  });

  test('two servers that add at once make one chain, without a fork or a gap', async () => {
    const place = await newPlace();
    const first = await openDoor(place);
    const second = await openDoor(place ?? first.database.name);
    const doors = [first.door, second.door];
    await Promise.all(Array.from({ length: 40 }, (_, index) => doors.map((door) => change(door, [viewed(`inquiry-${index}`)], nothing))).flat());
    expect(await verify(first.database, clinicRing)).toMatchObject({ count: 80, fault: undefined });
  });

  test('a change that fails leaves no entry, and one that is done twice leaves one', async () => {
    const { door, database } = await open();
    const along = audited(door, viewed('inquiry-1'));
    const fails = database.write(async (transaction) => {
      await along(transaction);
      throw new Error('the change failed');
    });
    await expect(fails).rejects.toThrow();
    expect(await listEntries(database, { limit: 9 })).toEqual([]);
    for (const _ of [1, 2]) await database.write(along);
    expect(await listEntries(database, { limit: 9 })).toHaveLength(1);
    expect(await verify(database, clinicRing)).toMatchObject({ count: 1, fault: undefined });
  });

  test.each([["update audit set detail = ''"], ['delete from audit'], ['delete from audit where number = 2']])(
    'the database refuses to %s',
    async (words) => {
      const { database } = await withEntries(3);
      await expect(run(database, words)).rejects.toMatchObject({ name: 'StoreFault' });
      expect(await verify(database, clinicRing)).toMatchObject({ count: 3, fault: undefined });
    },
  );

  test.each([
    ['an entry that was changed', ["update audit set subject = 'inquiry:other' where number = 3"], 'entry 3 was changed'],
    ['another time', ["update audit set at = '2026-11-24T09:00:00.000Z' where number = 1"], 'entry 1 was changed'],
    ['an entry that is gone', ['delete from audit where number = 2'], 'entry 2 is missing'],
    ['the first that is gone', ['delete from audit where number = 1'], 'entry 1 is missing'],
    ['the last that is gone', ['delete from audit where number = 5'], 'entry 5 is missing'],
    ['all that are gone', ['delete from audit'], 'entry 1 is missing'],
    [
      'a number that was changed',
      ['delete from audit where number = 2', 'update audit set number = 2 where number = 3'],
      'entry 2 does not follow from the one before it',
    ],
    [
      'an end that was cut off with care',
      ['delete from audit where number = 5', 'update audit_head set number = 4, hash = (select hash from audit where number = 4)'],
      'the end, at entry 4, is not sealed by our keys',
    ],
    [
      'an entry behind the end',
      ["insert into audit values (6, 'x', '', 'shell', 'exported', '', '', (select hash from audit where number = 5), 'made up')"],
      'entry 6 lies behind the end',
    ],
  ])('%s is found, and the first broken entry is named', async (_, deeds, fault) => {
    const { database } = await withEntries(5);
    await disarm(database);
    for (const words of deeds) await run(database, words);
    expect((await verify(database, clinicRing)).fault).toBe(fault);
  });

  test('a chain that somebody without our keys made anew, to its end, is found; and what comes after says so for ever', async () => {
    const { door, database } = await withEntries(3);
    const other = await openDoor();
    for (const id of ['a', 'b', 'c']) await change({ ...other.door, ring: strangersRing }, [viewed(id)], nothing);
    await disarm(database);
    await run(database, 'delete from audit');
    for (const { number, id, at, actor, action, subject, previousHash, hash } of await listEntries(other.database, { limit: 9 }))
      await run(
        database,
        `insert into audit values (${number}, '${id}', '${at}', '${actor}', '${action}', '${subject}', '', '${previousHash}', '${hash}')`,
      );
    await run(database, 'update audit_head set hash = (select hash from audit where number = 3)');
    expect((await verify(database, clinicRing)).fault).toBe('the end, at entry 3, is not sealed by our keys');
    await change(door, [viewed('later')], nothing);
    expect((await listEntries(database, { limit: 2 })).map(({ number, actor, action }) => [number, actor, action])).toEqual([
      [5, 'member:ana', 'inquiry-viewed'],
      [4, 'server', 'audit-broken'],
    ]);
  });

  test('the end is sealed anew by a new key, and the old one may then be taken away', async () => {
    const { database, door } = await withEntries(2);
    await resealHead(database, turnedRing);
    expect(await verify(database, newRing)).toMatchObject({ fault: undefined });
    await change({ ...door, ring: newRing }, [viewed('after')], nothing);
    expect(await verify(database, newRing)).toMatchObject({ count: 3, fault: undefined });
    expect((await verify(database, clinicRing)).fault).toContain('is not sealed by our keys');
    // Whoever has no keys still sees that the entries follow from one another.
    expect(await verify(database, undefined)).toMatchObject({ count: 3, fault: undefined });
  });

  test('an end that was never ours is not sealed by a change of keys', async () => {
    const { database } = await withEntries(2);
    await run(database, "update audit_head set seal = 'made up'");
    await resealHead(database, turnedRing);
    expect((await verify(database, turnedRing)).fault).toContain('is not sealed by our keys');
  });

  test.each([['Vera Okafor'], ['vera@example.org'], ['can i drive home'], ['<b>']])(
    'what a person wrote, such as %j, is in no entry',
    async (words) => {
      const { door, database } = await open();
      const entries: AuditEntry[] = [
        { by: 'shell', action: 'exported', detail: words },
        { by: 'shell', action: 'inquiry-viewed', subject: { kind: 'inquiry', id: words } },
        { by: { member: words }, action: 'signed-in' },
      ];
      for (const entry of entries) await expect((async () => change(door, [entry], nothing))()).rejects.toThrow(/an audit entry/);
      expect(await listEntries(database, { limit: 9 })).toEqual([]);
    },
  );
}
