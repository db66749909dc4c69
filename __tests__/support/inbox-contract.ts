// What the inbox promises, whatever it is built on. Each driver's test runs it, with the ids of the threat model's table in the names.
import { beforeEach, expect, test } from '@jest/globals';
import type { StepKind } from '@/lib/inquiries/handling/step';
import type { Inquiry } from '@/lib/inquiries/inquiry';
import { countMissing } from '@/lib/inquiries/notices/missing/store';
import { noticesOf } from '@/lib/inquiries/notices/notice';
import { countSetAside } from '@/lib/inquiries/notices/set-aside/store';
import { openNoticeStore } from '@/lib/inquiries/notices/store';
import { rotateKeys } from '@/lib/inquiries/rotation/store';
import { openInquiryStore } from '@/lib/inquiries/store';
import { openDatabase } from '@/lib/platform/database';
import { listEntries, verify } from '@/lib/staff/audit/store';
import type { Door } from '@/lib/staff/door';
import type { Role } from '@/lib/staff/member';
import type { Session } from '@/lib/staff/sessions/store';
import { join } from '@/lib/staff/staffing';
import type { ListQuery } from '@/lib/wiring/inbox/inbox';
import { lookAfterInbox } from '@/lib/wiring/inbox/inbox';
import { hour, minute } from './clock';
import { openDoor } from './doors';
import { clinicRing, turnedRing } from './keys';
import { verasInquiry } from './people';
import { temporaryFolder } from './stores';

const all: ListQuery = { view: 'all', page: 1 };
const ids = (list: { inquiries: { id: string }[] }) => list.inquiries.map(({ id }) => id);

/** How a member comes in is held elsewhere; here they are in. */
async function signedIn(door: Door, name: string, role: Role): Promise<Session> {
  const joined = await join(door, 'shell', { email: `${name}@clinic.example`, role });
  if (joined.kind === 'notAnAddress') throw new Error(`${name} has no address`);
  return { id: `session-of-${name}`, member: joined.member, stage: 'full', startedAt: door.clock.now(), isFresh: true };
}

export function inboxContract(newPlace: () => Promise<string | undefined>) {
  // Where mails of a machine without a mail server would lie; what is erased goes from there too.
  beforeEach(() => {
    process.env.DATA_DIR = temporaryFolder();
  });
  const open = async (ring = clinicRing) => {
    const place = await newPlace();
    const opened = await openDoor(place, undefined, ring);
    const { database, clock } = opened;
    let wokenCount = 0;
    const inbox = lookAfterInbox(
      (deed) => deed({ database, ring, clock }),
      () => {
        wokenCount += 1;
      },
    );
    const store = openInquiryStore(database, ring);
    const receive = async (id: string, changes: Partial<Inquiry> = {}) => {
      const inquiry = verasInquiry({ id, reference: `R-22222-${id.toUpperCase().padStart(5, '2')}`, receivedAt: clock.now(), ...changes });
      await store.add(inquiry, id, { notices: noticesOf(inquiry, 'https://clinic.example') });
      clock.pass(minute);
      return inquiry;
    };
    const ana = await signedIn(opened.door, 'ana', 'manager');
    const ben = await signedIn(opened.door, 'ben', 'handler');
    const view = async (id: string, session = ben) => {
      const seen = await inbox.look(session, id);
      if (!seen) throw new Error(`There is no inquiry ${id}`);
      return seen;
    };
    const step = async (kind: StepKind, id: string, session = ben, detail?: string) => {
      clock.pass(minute);
      return inbox.handle(session, id, kind, { version: (await view(id, session)).version, detail });
    };
    const actions = async () =>
      (await listEntries(database, { limit: 500 })).map(({ action, subject, detail }) => [action, subject, detail].join(' ').trim());
    return { ...opened, inbox, receive, ana, ben, view, step, actions, ring, place: place ?? database.name, wokenCount: () => wokenCount };
  };

  test('the newest come first, those with urgent words before all, and each view has its own', async () => {
    const { inbox, receive, ben, step } = await open();
    await receive('a');
    await receive('b', { isUrgent: true });
    await receive('c');
    await receive('d', { isQuarantined: true, isUrgent: true });
    await step('take', 'c');
    const list = await inbox.list(ben, { view: 'new', page: 1 });
    expect(ids(list)).toEqual(['b', 'a']);
    expect(list.counts).toMatchObject({ views: { new: 2, open: 1, answered: 0, closed: 0, suspect: 1, all: 4 }, urgentSuspect: 1 });
    expect(ids(await inbox.list(ben, { view: 'open', page: 1 }))).toEqual(['c']);
    expect(ids(await inbox.list(ben, { view: 'suspect', page: 1 }))).toEqual(['d']);
    expect(ids(await inbox.list(ben, all))).toEqual(['d', 'b', 'c', 'a']);
  });

  test('what had urgent words and is answered no longer stands above what came later, on whatever page', async () => {
    const { inbox, receive, ben, step } = await open();
    await receive('old', { isUrgent: true });
    await receive('waits', { isUrgent: true });
    for (let number = 0; number < 50; number += 1) await receive(`i${number}`);
    await step('answer', 'old', ben, 'phone');
    const first = await inbox.list(ben, all);
    expect([ids(first).slice(0, 2), ids(first).at(-1), first.count]).toEqual([['waits', 'i49'], 'i1', 52]);
    expect(ids(await inbox.list(ben, { ...all, page: 2 }))).toEqual(['i0', 'old']);
  });

  test('a list is filtered by topic, article and day, and has pages of fifty', async () => {
    const { inbox, receive, ben, clock } = await open();
    for (let number = 0; number < 52; number += 1) await receive(`i${number}`, { topic: number === 3 ? 'cost' : 'question' });
    clock.pass(48 * hour);
    await receive('late', { article: undefined });
    const first = await inbox.list(ben, all);
    expect([first.inquiries.length, first.count, first.pageCount, first.inquiries[0]?.id]).toEqual([50, 53, 2, 'late']);
    expect(ids(await inbox.list(ben, { ...all, page: 2 }))).toEqual(['i2', 'i1', 'i0']);
    expect(ids(await inbox.list(ben, { ...all, topic: 'cost' }))).toEqual(['i3']);
    expect((await inbox.list(ben, { ...all, article: 'is-ketamine-addictive' })).count).toBe(52);
    expect(ids(await inbox.list(ben, { ...all, since: new Date('2026-11-25T00:00:00Z') }))).toEqual(['late']);
    expect((await inbox.list(ben, { ...all, until: new Date('2026-11-23T09:02:00Z') })).count).toBe(2);
  });

  test('what nobody answered in the promised time is overdue; what is answered is not', async () => {
    const { inbox, receive, ben, step, clock } = await open();
    await receive('a');
    await receive('b');
    await step('answer', 'b', ben, 'phone');
    // Monday; two working days are over when Wednesday is.
    clock.pass(2 * 24 * hour);
    expect((await inbox.list(ben, all)).counts.overdue).toBe(0);
    clock.pass(24 * hour);
    const list = await inbox.list(ben, { ...all, isOverdue: true });
    expect([ids(list), list.counts.overdue, list.inquiries[0]?.isOverdue]).toEqual([['a'], 1, true]);
  });

  test('an inquiry is unread for each member until that member opens it', async () => {
    const { inbox, receive, ana, ben, view } = await open();
    await receive('a');
    await view('a', ben);
    expect((await inbox.list(ben, all)).inquiries[0]?.isUnread).toBe(false);
    expect((await inbox.list(ana, all)).inquiries[0]?.isUnread).toBe(true);
  });

  test('A20: what is sealed is searched, in any case and without accents, and the words are kept nowhere', async () => {
    const { inbox, receive, ben, actions } = await open();
    await receive('a', { name: 'Łukasz Żółć', message: 'Can I DRIVE home?' });
    await receive('b', { name: 'Zoë Ångström', email: 'zoe@example.org', message: 'Cost' });
    const search = async (term: string) => ids(await inbox.list(ben, { ...all, term }));
    expect(await search('zoe angstrom')).toEqual(['b']);
    expect(await search('drive')).toEqual(['a']);
    expect(await search('ZOE@example')).toEqual(['b']);
    expect(await search('drive zoe')).toEqual([]);
    expect((await actions()).filter((line) => line.startsWith('inquiries-searched'))[0]).toBe('inquiries-searched  rows:0');
    expect((await actions()).join()).not.toMatch(/zoe|drive/);
  });

  test('A20: what is looked for comes back from the cookie of that session alone', async () => {
    const { inbox, ana, ben } = await open();
    const sealed = await inbox.sealTerm(ben, 'zoe');
    expect(sealed).not.toContain('zoe');
    expect(await inbox.openTerm(ben, sealed)).toBe('zoe');
    expect(await inbox.openTerm(ana, sealed)).toBeUndefined();
    for (const forged of [undefined, '', 'a.b.c', `${sealed}x`]) expect(await inbox.openTerm(ben, forged)).toBeUndefined();
  });

  test('A17: an inquiry is taken, answered, closed and opened again, and each step is in its history and in the audit', async () => {
    const { receive, step, view, actions, clock } = await open();
    await receive('a');
    const takenAt = clock.now();
    expect(await step('take', 'a')).toEqual({ kind: 'done' });
    expect(await step('answer', 'a', undefined, 'email')).toEqual({ kind: 'done' });
    expect(await step('close', 'a')).toEqual({ kind: 'done' });
    expect(await step('reopen', 'a')).toEqual({ kind: 'done' });
    const { inquiry, takenBy, history } = await view('a');
    expect([inquiry.status, takenBy]).toEqual(['open', 'you']);
    expect(history.map(({ kind, by, words }) => [kind, by, words])).toEqual([
      ['received', undefined, undefined],
      ['take', 'You', undefined],
      ['answer', 'You', 'By email'],
      ['close', 'You', undefined],
      ['reopen', 'You', undefined],
    ]);
    expect(history[1]?.at.getTime()).toBeGreaterThan(takenAt.getTime());
    const told = (await actions()).filter((line) => !line.startsWith('inquiry-viewed') && line.includes('R-22222-2222A'));
    expect(told).toEqual([
      'inquiry-reopened inquiry:R-22222-2222A',
      'inquiry-closed inquiry:R-22222-2222A',
      'inquiry-answered inquiry:R-22222-2222A code:email',
      'inquiry-taken inquiry:R-22222-2222A',
    ]);
  });

  test('nobody closes an inquiry that was not answered without saying why, or marks one as answered without saying how', async () => {
    const { receive, step, view } = await open();
    await receive('a');
    expect(await step('close', 'a')).toEqual({ kind: 'unsaid' });
    expect(await step('answer', 'a', undefined, 'by pigeon')).toEqual({ kind: 'unsaid' });
    expect((await view('a')).inquiry.status).toBe('new');
    expect(await step('close', 'a', undefined, 'duplicate')).toEqual({ kind: 'done' });
  });

  test('two members act at once: one step is taken, the other member is told, and nothing is overwritten', async () => {
    const { inbox, receive, ana, ben, view, actions } = await open();
    await receive('a');
    const { version } = await view('a');
    const outcomes = await Promise.all([
      inbox.handle(ben, 'a', 'answer', { version, detail: 'phone' }),
      inbox.handle(ana, 'a', 'close', { version, detail: 'duplicate' }),
    ]);
    expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['done', 'stale']);
    const { history } = await view('a');
    expect(history).toHaveLength(2);
    // What was not done is not in the audit either.
    expect((await actions()).filter((line) => /^inquiry-(answered|closed)/.test(line))).toHaveLength(1);
  });

  test('a member takes their own last step back, and nobody else’s', async () => {
    const { inbox, receive, ana, ben, step, view } = await open();
    await receive('a');
    await step('take', 'a', ana);
    await step('answer', 'a', ben, 'phone');
    const { version, undo } = await view('a', ben);
    expect(undo?.kind).toBe('answer');
    expect((await view('a', ana)).undo).toBeUndefined();
    expect(await inbox.undo(ana, 'a', version)).toEqual({ kind: 'stale' });
    expect(await inbox.undo(ben, 'a', version)).toEqual({ kind: 'done' });
    expect(await view('a', ana)).toMatchObject({ inquiry: { status: 'open' }, takenBy: 'you' });
    expect(await inbox.undo(ben, 'a', version + 1)).toEqual({ kind: 'stale' });
    expect((await inbox.numbers(ana)).answeredCount).toBe(0);
  });

  test('what was set aside wrongly comes back, and staff are told of it by mail once', async () => {
    const { database, receive, step, view, wokenCount } = await open();
    await receive('a', { isQuarantined: true });
    expect((await view('a')).notices).toEqual([]);
    expect((await view('a')).steps).toEqual(['notSpam', 'spam']);
    await step('notSpam', 'a');
    expect((await view('a')).notices).toMatchObject([{ state: 'ready', attemptCount: 0 }]);
    expect(wokenCount()).toBe(1);
    expect(await countMissing(database)).toBe(0);
    await step('spam', 'a');
    await step('notSpam', 'a');
    expect((await view('a')).notices).toHaveLength(1);
  });

  test('what was judged to be spam is suspect no longer, is still found among all, and waits again when it was none', async () => {
    const { database, inbox, receive, ben, step, view } = await open();
    await receive('a', { isQuarantined: true, isUrgent: true });
    await receive('b');
    expect(await countSetAside(database)).toBe(1);
    for (const id of ['a', 'b']) expect(await step('spam', id)).toEqual({ kind: 'done' });
    const list = await inbox.list(ben, all);
    expect(list.counts).toMatchObject({ views: { new: 0, closed: 0, suspect: 0, all: 2 }, urgentSuspect: 0 });
    expect(list.inquiries.map(({ id, isSuspect, status }) => [id, isSuspect, status])).toEqual([
      ['b', true, 'closed'],
      ['a', true, 'closed'],
    ]);
    expect(ids(await inbox.list(ben, { view: 'suspect', page: 1 }))).toEqual([]);
    expect(await countSetAside(database)).toBe(0);
    await step('notSpam', 'a');
    expect((await view('a')).inquiry).toMatchObject({ status: 'new', isQuarantined: false });
  });

  test('D11: a notice that was given up is seen, and is sent again when somebody asks for it', async () => {
    const { database, inbox, receive, view, ben, clock, actions } = await open();
    await receive('a');
    const notices = openNoticeStore(database);
    const leased = await notices.lease({ kinds: ['staff-mail'], dueBy: clock.now(), now: clock.now() });
    if (!leased) throw new Error('There is nothing to send');
    await notices.settle(leased, { kind: 'dead', code: '550' }, clock.now());
    expect((await view('a')).notices).toMatchObject([{ state: 'dead', attemptCount: 1, lastCode: '550' }]);
    expect((await inbox.list(ben, all)).inquiries[0]?.isMailTroubled).toBe(true);
    expect(await inbox.sendAgain(ben, 'a')).toEqual({ kind: 'done' });
    expect((await view('a')).notices).toMatchObject([{ state: 'ready', attemptCount: 0 }]);
    expect(await actions()).toContain('notice-resent inquiry:R-22222-2222A');
    expect((await view('a')).history.at(-1)?.kind).toBe('resend');
  });

  test('O02: when no mail has gone out for more than a quarter of an hour, the list says so', async () => {
    const { inbox, receive, ben, clock } = await open();
    await receive('a');
    clock.pass(13 * minute);
    expect((await inbox.list(ben, all)).isMailLate).toBe(false);
    clock.pass(2 * minute);
    expect((await inbox.list(ben, all)).isMailLate).toBe(true);
  });

  test('an inquiry says when it will be erased by itself, until when an answer is promised, and which one waits next', async () => {
    const { receive, view, step } = await open();
    await receive('a');
    await receive('b');
    await receive('c', { isUrgent: true });
    expect(await view('a')).toMatchObject({
      erasedAt: new Date('2027-02-21T09:00:00.000Z'),
      dueAt: new Date('2026-11-26T05:00:00.000Z'),
      isOverdue: false,
      nextId: 'c',
    });
    await step('take', 'c');
    expect((await view('c')).nextId).toBe('a');
    await step('answer', 'a', undefined, 'phone');
    expect((await view('a')).dueAt).toBeUndefined();
    expect((await view('R-22222-2222B')).inquiry.id).toBe('b');
  });

  test('a note is sealed like the words of the visitor, outlives a change of keys, and is erased with the inquiry', async () => {
    const { database, inbox, receive, view, ana, ben } = await open();
    await receive('a');
    await inbox.addNote(ben, 'a', 'Called, rings again at five');
    const rows = await database.query.withTables<{ inquiry_history: { note: string } }>().selectFrom('inquiry_history').selectAll().execute();
    expect(JSON.stringify(rows)).not.toContain('five');
    expect((await view('a', ana)).history.at(-1)).toMatchObject({ kind: 'note', note: 'Called, rings again at five', by: 'ben' });
    await rotateKeys(database, turnedRing, () => undefined);
    const later = lookAfterInbox(
      (deed) => deed({ database, ring: { ...turnedRing, all: [turnedRing.writing] }, clock: { now: () => new Date('2026-11-24T09:00:00Z') } }),
      () => undefined,
    );
    const seen = await later.look(ben, 'a').catch((fault: unknown) => fault);
    expect(seen).toMatchObject({ history: expect.arrayContaining([expect.objectContaining({ note: 'Called, rings again at five' })]) });
    await inbox.eraseInquiry(ana, 'a', 'asked');
    expect(await database.query.withTables<{ inquiry_history: { note: string } }>().selectFrom('inquiry_history').selectAll().execute()).toEqual([]);
  });

  test('A18: an inquiry is erased with a reason, and a receipt stays that holds no word of it', async () => {
    const { database, inbox, receive, ana, ben, ring, actions } = await open();
    await receive('a');
    const receipt = await inbox.eraseInquiry(ana, 'a', 'asked');
    expect(await inbox.look(ben, 'a')).toBeUndefined();
    expect(await inbox.eraseInquiry(ana, 'a', 'asked')).toBeUndefined();
    expect(await inbox.findReceipt(receipt ?? '')).toMatchObject({
      by: 'ana',
      reason: 'The person asked for it',
      references: ['R-22222-2222A'],
      isOfPerson: false,
      entries: [{ number: expect.any(Number), hash: expect.any(String) }],
    });
    expect((await actions()).find((line) => line.startsWith('inquiry-erased'))).toBe(
      `inquiry-erased inquiry:R-22222-2222A erasure:${receipt}.reason:asked`,
    );
    expect(await inbox.findReceipt("%' or 1=1")).toBeUndefined();
    expect((await verify(database, ring)).fault).toBeUndefined();
  });

  test('A18: everything of one person is found and erased, in whatever case they wrote their address, and nothing of others', async () => {
    const { inbox, receive, ana } = await open();
    await receive('a');
    await receive('b', { email: 'VERA@Example.org', isQuarantined: true });
    await receive('c', { email: 'vera@example.com' });
    const found = await inbox.findPerson(ana, ' vera@example.ORG');
    expect(found.inquiries.map(({ id }) => id)).toEqual(['a', 'b']);
    const { receipt, erased } = await inbox.erasePerson(ana, 'vera@example.org', 'asked');
    expect(erased.count).toBe(2);
    expect(ids(await inbox.list(ana, all))).toEqual(['c']);
    expect(await inbox.findReceipt(receipt)).toMatchObject({
      isOfPerson: true,
      references: expect.arrayContaining(['R-22222-2222A', 'R-22222-2222B']),
    });
    expect(JSON.stringify(await inbox.listReceipts())).not.toContain('vera');
    expect((await inbox.findPerson(ana, 'vera@example.org')).inquiries).toEqual([]);
  });

  test('A16, A17: an export holds what the list shows, as CSV that runs no formula, and says in the audit how many rows it had', async () => {
    const { inbox, receive, ana, actions } = await open();
    await receive('a', { name: '=cmd()', message: 'One, "two"\nthree' });
    await receive('b', { topic: 'cost' });
    const linesOf = async (wish: Parameters<typeof inbox.exportLines>[1], format: 'csv' | 'json') => {
      const lines: string[] = [];
      for await (const line of await inbox.exportLines(ana, wish, format)) lines.push(line);
      return lines.join('');
    };
    const csv = await linesOf({ view: 'all', topic: 'question' }, 'csv');
    expect(csv.startsWith('\ufeff"reference"')).toBe(true);
    expect(csv).toContain(`"'=cmd()"`);
    expect(csv).toContain('"One, ""two""\nthree"');
    expect(csv.trimEnd().split('\r\n')).toHaveLength(2);
    expect((await actions())[0]).toBe('exported  format:csv.rows:1');
    const json = (await linesOf({ view: 'all', term: 'vera' }, 'json')).trim().split('\n');
    expect(json.map((line) => JSON.parse(line).reference)).toEqual(['R-22222-2222B', 'R-22222-2222A']);
    expect((await linesOf({ email: 'vera@example.org' }, 'json')).trim().split('\n')).toHaveLength(2);
    expect((await actions())[0]).toBe('exported  format:json.rows:2.by:address');
  });

  test('an export goes on although the database was closed and opened anew in the middle of it', async () => {
    const { receive, ana, place, ring, clock } = await open();
    for (const id of ['a', 'b', 'c']) await receive(id);
    const inbox = lookAfterInbox(
      async (deed) => {
        const database = await openDatabase(place);
        return deed({ database, ring, clock }).finally(() => database.close());
      },
      () => undefined,
    );
    for (const wish of [{ view: 'all' }, { view: 'all', term: 'vera' }, { email: 'vera@example.org' }] as const) {
      const lines: string[] = [];
      for await (const line of await inbox.exportLines(ana, wish, 'json')) lines.push(line);
      expect(lines).toHaveLength(3);
    }
  });

  test('the numbers count weeks, topics and articles, and half of the answers took longer than the median', async () => {
    const { inbox, receive, step, ana, ben, clock } = await open();
    await receive('a');
    await receive('b', { topic: 'cost', article: undefined });
    await receive('c', { isQuarantined: true });
    clock.pass(hour);
    await step('answer', 'a', ben, 'phone');
    clock.pass(2 * hour);
    await step('answer', 'b', ben, 'email');
    const numbers = await inbox.numbers(ana);
    expect(numbers).toMatchObject({ count: 2, answeredCount: 2, elsewhereCount: 1, weekCount: 12 });
    expect(numbers.weeks).toHaveLength(12);
    expect(numbers.weeks.at(-1)).toEqual({ id: '2026-11-23', count: 2 });
    expect(numbers.topics.map(({ id, count }) => [id, count])).toEqual([
      ['Cost and insurance', 1],
      ['A question about a treatment', 1],
    ]);
    expect(numbers.articles).toEqual([{ id: 'is-ketamine-addictive', count: 1 }]);
    expect(numbers.medianHoursToAnswer).toBeCloseTo(2.06, 1);
    expect(JSON.stringify(numbers)).not.toMatch(/Vera|R-2/);
  });

  test('A08: an id that is not there, or is no id at all, leads nowhere and is not in the audit', async () => {
    const { inbox, ben, actions } = await open();
    const before = await actions();
    for (const id of ['', 'x', '00000000-0000-4000-8000-000000000000', "' or 1=1", '%', 'R-22222-22222', 'a\0']) {
      expect(await inbox.look(ben, id)).toBeUndefined();
      expect(await inbox.handle(ben, id, 'take', { version: 1 })).toEqual({ kind: 'gone' });
      expect(await inbox.addNote(ben, id, 'x')).toEqual({ kind: 'gone' });
      expect(await inbox.sendAgain(ben, id)).toEqual({ kind: 'gone' });
      expect(await inbox.undo(ben, id, 1)).toEqual({ kind: 'gone' });
    }
    expect(await actions()).toEqual(before);
  });
}
