// The worker inside the server: when it begins a round, and how it ends.
import { EventEmitter, once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { createAlarm } from '@/lib/inquiries/notices/alarm';
import type { Ending } from '@/lib/inquiries/notices/deliver';
import { addMissing, countMissing } from '@/lib/inquiries/notices/missing/store';
import { openOutbox } from '@/lib/inquiries/notices/outbox';
import { startWorker, type Working } from '@/lib/inquiries/notices/worker';
import { systemClock } from '@/lib/platform/clock';
import { createLog } from '@/lib/platform/log';
import { hour, minute } from '../../../support/clock';
import { clinic, memoryMailer, office, siteUrl } from '../../../support/delivery';
import { verasInquiry } from '../../../support/people';
import { afterwards } from '../../../support/stores';

/** A worker whose rounds end when the test says so. */
function employed(changes: Partial<Working> = {}) {
  const events = new EventEmitter();
  const lines: string[] = [];
  const rounds: Ending[] = [];
  const round = async (ending: Ending) => {
    rounds.push(ending);
    events.emit('begun');
    await once(events, 'end');
  };
  const worker = startWorker({ round, log: createLog('info', (_, line) => lines.push(line)), everyMilliseconds: 3_600_000, ...changes });
  afterwards(() => {
    const stopped = worker.stop();
    events.emit('end');
    return stopped;
  });
  return { worker, events, rounds, lines };
}

test('it begins at once, and again as soon as it is woken; never two rounds at a time', async () => {
  const { worker, events, rounds } = employed();
  expect(rounds).toHaveLength(1);
  for (let click = 0; click < 50; click += 1) worker.wake();
  expect(rounds).toHaveLength(1);
  const second = once(events, 'begun');
  events.emit('end');
  await second;
  expect(rounds).toHaveLength(2);
  events.emit('end');
  await sleep(5);
  expect(rounds).toHaveLength(2);
});

test('it begins by itself when its time has come', async () => {
  const { events, rounds } = employed({ everyMilliseconds: 5 });
  events.emit('end');
  await once(events, 'begun');
  expect(rounds).toHaveLength(2);
});

test('a round that breaks is named by its code, and the next ones go on', async () => {
  let count = 0;
  const { worker, lines } = employed({
    round: async () => {
      count += 1;
      if (count === 1) throw new Error('quotes Vera Okafor');
    },
  });
  await sleep(1);
  worker.wake();
  await sleep(1);
  expect(count).toBe(2);
  expect(lines).toEqual(['delivery.failed code=Error attempt=1']);
});

test('D17: told to stop, it begins nothing more and waits for what is under way', async () => {
  const { worker, events, rounds } = employed();
  const stopped = worker.stop();
  worker.wake();
  expect(rounds[0]?.stop?.aborted).toBe(true);
  expect(rounds[0]?.abort?.aborted).toBe(false);
  events.emit('end');
  await stopped;
  expect(rounds).toHaveLength(1);
});

test('D17: what takes longer than the grace is broken off', async () => {
  const { worker } = employed({
    graceForMilliseconds: 10,
    round: async ({ abort }) => {
      if (abort) await once(abort, 'abort');
    },
  });
  await worker.stop();
});

test('an inquiry that comes in while the worker is at work is mailed without waiting for the clock', async () => {
  const { notices, receive } = await office({ mailer: memoryMailer() });
  const taken = new EventEmitter();
  const mailer = memoryMailer((number) => void taken.emit(`mail ${number}`));
  const log = createLog('error', () => {});
  const outbox = openOutbox({
    notices,
    countMissing: async () => 0,
    setAside: { addDueNotice: async () => false, count: async () => 0 },
    mailer,
    letterhead: () => ({ site: clinic, siteUrl }),
    firstPauseSeconds: 2,
    clock: systemClock,
    log,
  });
  const worker = outbox.start();
  afterwards(() => worker.stop());
  for (const number of [1, 2]) {
    const mailed = once(taken, `mail ${number}`);
    await receive(number, { receivedAt: systemClock.now() });
    worker.wake();
    await mailed;
  }
  await worker.stop();
  expect(await notices.summary()).toMatchObject({ sentCount: 2, leasedCount: 0 });
});

test('O02: the log says when the oldest notice has waited for over 15 minutes, and again every 15 minutes', async () => {
  const { receive, notices, clock, lines } = await office({ mailer: memoryMailer() });
  const alarm = createAlarm(
    notices,
    async () => 0,
    clock,
    createLog('info', (level, line) => lines.push(`${level}: ${line}`)),
  );
  await receive(1);
  await receive(2);
  for (let minutes = 0; minutes <= 46; minutes += 1) {
    await alarm();
    await alarm();
    clock.pass(minute);
  }
  expect(lines).toEqual([16, 31, 46].map((minutes) => `error: notice.overdue count=2 milliseconds=${minutes * minute}`));
  clock.pass(-2 * hour);
  await alarm();
  expect(lines).toHaveLength(3);
});

test('the log says when there are inquiries of which nobody would hear, and again every 15 minutes, until there are none', async () => {
  const { database, store, notices, clock, lines } = await office({ mailer: memoryMailer() });
  await store.add(verasInquiry(), 'key');
  const log = createLog('info', (level, line) => lines.push(`${level}: ${line}`));
  const alarm = createAlarm(notices, () => countMissing(database), clock, log);
  for (let minutes = 0; minutes <= 16; minutes += 1) {
    await alarm();
    clock.pass(minute);
  }
  expect(lines).toEqual(Array(2).fill('error: notice.missing count=1'));
  await addMissing(database, siteUrl, clock.now());
  clock.pass(minute);
  await alarm();
  expect(lines).toHaveLength(2);
});
