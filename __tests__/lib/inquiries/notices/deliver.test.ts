// How notices are sent, by a real mail server where its manners matter. Ids are those of the tables of tests: D for delivery.
import { EventEmitter, once } from 'node:events';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { createBreaker } from '@/lib/inquiries/notices/breaker';
import { MailDelayed, MailRefused } from '@/lib/platform/mail/mail';
import { StoreFault } from '@/lib/platform/store-fault';
import { handClock, hour, minute } from '../../../support/clock';
import { memoryMailer, office, smtp } from '../../../support/delivery';
import { badMailServer, type Manners, mailServer, nobodysUrl } from '../../../support/mail-server';
import { temporaryFolder } from '../../../support/stores';

const unreachable = () => {
  throw new MailDelayed('ECONNREFUSED', 'server');
};

test('every notice is mailed once, and each line of the log names it by its reference alone', async () => {
  const { url, mails } = await mailServer();
  const { deliver, receive, notices, lines } = await office({ mailer: smtp(url) });
  for (const number of [1, 2, 3]) await receive(number);
  expect(await deliver()).toEqual({ sentCount: 3, delayedCount: 0, deadCount: 0, isHeldBack: false });
  expect(await deliver()).toMatchObject({ sentCount: 0 });
  expect(mails.map(({ parsed }) => parsed.messageId).sort()).toEqual([1, 2, 3].map((number) => `<inquiry-${number}.staff-mail@clinic.example>`));
  expect(await notices.summary()).toMatchObject({ sentCount: 3, readyCount: 0 });
  expect(lines.sort()).toEqual([1, 2, 3].map((number) => `info: notice.sent reference=R-${number} attempt=1`));
});

test.each<[string, Manners]>([
  ['hangs', { greeting: 'hang' }],
  ['answers 421', { greeting: '421 busy' }],
  ['answers 451', { text: '451 local error' }],
  ['breaks off after the text', { text: 'drop' }],
])('D10: what a server that %s did not take is mailed later, under the same name', async (_, manners) => {
  const bad = await badMailServer(manners);
  const good = await mailServer();
  const mailers = [smtp(bad.url), smtp(good.url)];
  const { deliver, receive, clock, notices } = await office({ mailer: { send: async (mail) => mailers[0]?.send(mail) } });
  await receive();
  expect(await deliver()).toMatchObject({ sentCount: 0, delayedCount: 1 });
  expect(await notices.summary()).toMatchObject({ readyCount: 1, oldestUndeliveredAt: clock.now() });
  mailers.shift();
  expect(await deliver()).toMatchObject({ sentCount: 0, delayedCount: 0 });
  clock.pass(2000);
  expect(await deliver()).toMatchObject({ sentCount: 1 });
  expect(good.mails.map(({ parsed }) => parsed.messageId)).toEqual(['<inquiry-1.staff-mail@clinic.example>']);
});

test('D10: with the mail server away everything waits, and everything is mailed once when it is back', async () => {
  const { url, port } = await nobodysUrl();
  const { deliver, receive, clock, lines } = await office({ mailer: smtp(url) });
  for (let number = 1; number <= 20; number += 1) await receive(number);
  expect(await deliver()).toEqual({ sentCount: 0, delayedCount: 5, deadCount: 0, isHeldBack: true });
  expect(lines[0]).toMatch(/^warn: notice\.delayed reference=R-\d+ attempt=1 code=ECONNREFUSED$/);
  const { mails } = await mailServer({ port });
  clock.pass(minute);
  expect(await deliver()).toEqual({ sentCount: 20, delayedCount: 0, deadCount: 0, isHeldBack: false });
  expect(new Set(mails.map(({ parsed }) => parsed.messageId)).size).toBe(20);
});

test('a server that is away is asked by one notice at a time, at most once a minute', async () => {
  const mailer = memoryMailer(unreachable);
  const { deliver, receive, clock } = await office({ mailer });
  for (let number = 1; number <= 500; number += 1) await receive(number);
  for (let seconds = 0; seconds < 3600; seconds += 2) {
    await deliver();
    clock.pass(2000);
  }
  // Five before the pause, five in the first minute while it grows, then one a minute.
  expect(mailer.tried.length).toBeGreaterThan(60);
  expect(mailer.tried.length).toBeLessThanOrEqual(71);
});

test('D11: when several different mails in a row are refused for good, that is the server’s doing: nothing is given up, and all are mailed when it has come to its senses', async () => {
  const closed = await badMailServer({ RCPT: '550 relaying denied' });
  const good = await mailServer();
  const mailers = [smtp(closed.url), smtp(good.url)];
  const { deliver, receive, clock, notices } = await office({ mailer: { send: async (mail) => mailers[0]?.send(mail) } });
  for (let number = 1; number <= 5; number += 1) await receive(number);
  expect(await deliver()).toMatchObject({ sentCount: 0 });
  expect(await notices.summary()).toMatchObject({ deadCount: 0, readyCount: 5 });
  for (let round = 0; round < 10; round += 1) {
    clock.pass(minute);
    await deliver();
  }
  expect(await notices.summary()).toMatchObject({ deadCount: 0, readyCount: 5 });
  mailers.shift();
  clock.pass(hour);
  await deliver();
  expect(await notices.summary()).toMatchObject({ deadCount: 0, readyCount: 0, sentCount: 5 });
  expect(new Set(good.mails.map(({ parsed }) => parsed.messageId)).size).toBe(5);
});

test('D11: two mails that are refused between others that are taken are given up, each by itself', async () => {
  const { url } = await mailServer({ answer: (number) => (number % 2 === 0 ? 550 : 250) });
  const { deliver, receive, notices } = await office({ mailer: smtp(url) });
  for (let number = 1; number <= 8; number += 1) await receive(number);
  expect(await deliver()).toMatchObject({ sentCount: 4, deadCount: 4 });
  expect(await notices.summary()).toMatchObject({ sentCount: 4, deadCount: 4 });
});

test('D11: one that is refused for good is given up and can be seen, and the others go on', async () => {
  const { url, mails } = await mailServer({ answer: (number) => (number === 2 ? 550 : 250) });
  const { deliver, receive, notices, lines, clock } = await office({ mailer: smtp(url) });
  for (const number of [1, 2, 3]) await receive(number);
  expect(await deliver()).toMatchObject({ sentCount: 2, deadCount: 1 });
  expect(await notices.summary()).toMatchObject({ sentCount: 2, deadCount: 1 });
  expect(lines.filter((line) => line.startsWith('error'))).toEqual([
    expect.stringMatching(/^error: notice\.dead reference=R-\d attempt=1 code=550$/),
  ]);
  clock.pass(100 * hour);
  expect(await deliver()).toMatchObject({ sentCount: 0 });
  expect(await notices.revive(clock.now())).toBe(1);
  expect(await deliver()).toMatchObject({ sentCount: 1 });
  expect(mails).toHaveLength(3);
});

test('a clinic that cannot sign in at its mail server loses nothing', async () => {
  const { url } = await badMailServer({ MAIL: '535 wrong password' });
  const { deliver, receive, notices } = await office({ mailer: smtp(url) });
  for (let number = 1; number <= 8; number += 1) await receive(number);
  expect(await deliver()).toMatchObject({ delayedCount: 5, isHeldBack: true });
  expect(await notices.summary()).toMatchObject({ readyCount: 8, deadCount: 0 });
});

test('a notice is given up after three days of trying, and not sooner', async () => {
  const mailer = memoryMailer(unreachable);
  const { deliver, receive, clock, notices } = await office({ mailer, pauseAfter: () => hour });
  await receive();
  for (let hours = 0; hours < 72; hours += 1) {
    await deliver();
    expect(await notices.summary()).toMatchObject({ readyCount: 1 });
    clock.pass(hour);
  }
  expect(await deliver()).toMatchObject({ deadCount: 1 });
});

test('a server that was off for a week does not give up at its first failure', async () => {
  const mailer = memoryMailer((number) => number === 1 && unreachable());
  const { deliver, receive, clock } = await office({ mailer });
  await receive();
  clock.pass(168 * hour);
  expect(await deliver()).toMatchObject({ delayedCount: 1, deadCount: 0 });
  clock.pass(minute);
  expect(await deliver()).toMatchObject({ sentCount: 1 });
});

test('D12: what was kept before a crash is mailed after the restart', async () => {
  const file = join(temporaryFolder(), 'clinic.db');
  const before = await office({ mailer: memoryMailer(), file });
  await before.receive();
  await before.database.close();
  const { url, mails } = await mailServer();
  const after = await office({ mailer: smtp(url), file });
  expect(await after.deliver()).toMatchObject({ sentCount: 1 });
  expect(mails).toHaveLength(1);
});

test('D13: a crash between sending and recording repeats one mail, once, under the same name', async () => {
  const file = join(temporaryFolder(), 'clinic.db');
  const clock = handClock();
  const { url, mails } = await mailServer();
  const first = await office({ mailer: smtp(url), file, clock });
  await first.receive();
  const crash = new Error('the process was killed');
  const doomed = await office({ mailer: smtp(url), file, clock, notices: { ...first.notices, settle: () => Promise.reject(crash) } });
  await expect(doomed.deliver()).rejects.toBe(crash);
  const next = await office({ mailer: smtp(url), file, clock });
  expect(await next.deliver()).toMatchObject({ sentCount: 0 });
  for (let minutes = 0; minutes < 5; minutes += 1) {
    clock.pass(minute);
    await next.deliver();
  }
  expect(mails.map(({ parsed }) => parsed.messageId)).toEqual(Array(2).fill('<inquiry-1.staff-mail@clinic.example>'));
});

test('a store that cannot record what was sent makes no repeat while the process lives', async () => {
  const mailer = memoryMailer();
  const { notices, receive, clock } = await office({ mailer });
  await receive();
  let isFull = true;
  const settle: typeof notices.settle = (...words) => (isFull ? Promise.reject(new StoreFault('full', 'SQLITE_FULL')) : notices.settle(...words));
  const { deliver } = await office({ mailer, clock, notices: { ...notices, settle } });
  await expect(deliver()).rejects.toMatchObject({ code: 'SQLITE_FULL' });
  isFull = false;
  clock.pass(2 * minute);
  expect(await deliver()).toMatchObject({ sentCount: 1 });
  expect(mailer.sent).toHaveLength(1);
  expect(await notices.summary()).toMatchObject({ sentCount: 1 });
});

test('D14: two processes that begin together send each notice once', async () => {
  const file = join(temporaryFolder(), 'clinic.db');
  const { url, mails } = await mailServer();
  const offices = [await office({ mailer: smtp(url), file }), await office({ mailer: smtp(url), file })];
  for (let number = 1; number <= 20; number += 1) await offices[0]?.receive(number);
  const delivered = await Promise.all(offices.map(({ deliver }) => deliver()));
  expect(delivered.reduce((sum, { sentCount }) => sum + sentCount, 0)).toBe(20);
  expect(mails).toHaveLength(20);
  expect(new Set(mails.map(({ parsed }) => parsed.messageId)).size).toBe(20);
});

test('D14: when one process stands still in the middle of a mail, another takes over, and the first one records nothing', async () => {
  const file = join(temporaryFolder(), 'clinic.db');
  const clock = handClock();
  const barrier = new EventEmitter();
  const slow = memoryMailer(() => {
    barrier.emit('begun');
    return once(barrier, 'go on');
  });
  const first = await office({ mailer: slow, file, clock });
  const second = await office({ mailer: memoryMailer(), file, clock });
  await first.receive();
  const begun = once(barrier, 'begun');
  const standing = first.deliver();
  await begun;
  expect(await second.deliver()).toMatchObject({ sentCount: 0 });
  clock.pass(minute);
  expect(await second.deliver()).toMatchObject({ sentCount: 1 });
  barrier.emit('go on');
  await standing;
  expect(first.lines).toContain('warn: notice.lease-lost reference=R-1 attempt=1');
  expect(await second.notices.summary()).toMatchObject({ sentCount: 1 });
});

test('D16: an hour forward makes nothing late, and at most the mail that is under way goes out again', async () => {
  const mailer = memoryMailer((number) => number === 1 && unreachable());
  const { deliver, receive, clock, notices } = await office({ mailer });
  await receive(1);
  await deliver();
  clock.pass(hour);
  await receive(2);
  expect(await deliver()).toMatchObject({ sentCount: 2, deadCount: 0 });
  expect(await notices.summary()).toMatchObject({ sentCount: 2 });
});

test('D16: an hour back starves no notice, neither one that waits nor one whose process died', async () => {
  const file = join(temporaryFolder(), 'clinic.db');
  const clock = handClock();
  const first = await office({ mailer: memoryMailer(unreachable), file, clock });
  await first.receive(1);
  await first.deliver();
  await first.receive(2);
  // A process leases the second one and dies.
  await first.notices.lease({ kinds: ['staff-mail'], now: clock.now(), dueBy: clock.now() });
  await first.receive(3);
  clock.pass(-hour);
  const second = await office({ mailer: memoryMailer(), file, clock });
  expect(await second.deliver()).toMatchObject({ sentCount: 2 });
  clock.pass(minute);
  expect(await second.deliver()).toMatchObject({ sentCount: 1 });
  expect(await second.notices.summary()).toMatchObject({ sentCount: 3 });
});

test('D16: an hour back does not keep a server that was away from being asked', async () => {
  const clock = handClock();
  const breaker = createBreaker(clock, 2);
  for (let failure = 0; failure < 20; failure += 1) breaker.record(false);
  expect(breaker.mayTry()).toBe(false);
  clock.pass(-hour);
  expect(breaker.mayTry()).toBe(true);
});

test('a fault that is no mail’s is waited out, and its words are not logged', async () => {
  const mailer = memoryMailer(() => {
    throw new Error('quotes Vera Okafor');
  });
  const { deliver, receive, lines } = await office({ mailer });
  await receive();
  expect(await deliver()).toMatchObject({ delayedCount: 1 });
  expect(lines).toEqual(['warn: notice.delayed reference=R-1 attempt=1 code=Error']);
});

test('told to stop, it begins nothing more', async () => {
  const stop = new AbortController();
  const mailer = memoryMailer((number) => number === 2 && stop.abort());
  const { deliver, receive, notices } = await office({ mailer });
  for (const number of [1, 2, 3, 4]) await receive(number);
  expect(await deliver({ stop: stop.signal })).toMatchObject({ sentCount: 2 });
  expect(await notices.summary()).toMatchObject({ readyCount: 2, leasedCount: 0 });
});

test('what is broken off in the middle is given back, and may be taken at once by the next process', async () => {
  const abort = new AbortController();
  const { url } = await badMailServer({ text: 'hang' });
  const mailer = smtp(url);
  const { deliver, receive, notices } = await office({
    mailer: {
      send: (mail, signal) => {
        abort.abort();
        return mailer.send(mail, signal);
      },
    },
  });
  await receive();
  expect(await deliver({ stop: abort.signal, abort: abort.signal })).toMatchObject({ sentCount: 0, delayedCount: 0 });
  expect(await notices.summary()).toMatchObject({ readyCount: 1, leasedCount: 0 });
});

test('a refusal of one or two mails is no sign that the server is away', async () => {
  const mailer = memoryMailer(() => {
    throw new MailRefused('550');
  });
  const { deliver, receive } = await office({ mailer });
  for (let number = 1; number <= 2; number += 1) await receive(number);
  expect(await deliver()).toEqual({ sentCount: 0, delayedCount: 0, deadCount: 2, isHeldBack: false });
});
