// The outbox: everything that takes notices out of the house, put together. Starts nothing by itself.
import type { Clock } from '../../platform/clock';
import type { Log } from '../../platform/log';
import type { Mailer } from '../../platform/mail/mail';
import { createAlarm } from './alarm';
import { pauseAfter } from './backoff';
import { createBreaker } from './breaker';
import { createDelivery, type Delivered, type Ending } from './deliver';
import { type Letterhead, writeStaffMail } from './letter';
import { staffMail } from './notice';
import { createPace } from './pace';
import { writeSetAsideMail } from './set-aside/letter';
import { setAsideMail } from './set-aside/store';
import type { NoticeStore } from './store';
import { startWorker, type Worker } from './worker';

export interface OutboxParts {
  notices: NoticeStore;
  /** How many inquiries have no notice and should have one. */
  countMissing(): Promise<number>;
  /** What was set aside: makes the mail about it when that is due, and counts it. */
  setAside: { addDueNotice(): Promise<unknown>; count(): Promise<number> };
  mailer: Mailer;
  /** Asked for each mail, so that an edit of the clinic's name or mailbox counts at once. */
  letterhead: () => Letterhead;
  firstPauseSeconds: number;
  clock: Clock;
  log: Log;
}

export interface Outbox {
  /** Sends what is due, once. */
  deliver(ending?: Ending): Promise<Delivered>;
  /** Goes on sending until it is stopped. */
  start(): Worker;
}

const setAsideEveryMilliseconds = 600_000;

export function openOutbox({ notices, countMissing, setAside, mailer, letterhead, firstPauseSeconds, clock, log }: OutboxParts): Outbox {
  const deliver = createDelivery({
    notices,
    carriers: {
      [staffMail]: (notice, signal) => mailer.send(writeStaffMail(notice, letterhead()), signal),
      [setAsideMail]: async (notice, signal) => mailer.send(writeSetAsideMail(notice, letterhead(), await setAside.count()), signal),
    },
    breaker: createBreaker(clock, firstPauseSeconds),
    pace: createPace(clock),
    pauseAfter: (attempt) => pauseAfter(attempt, firstPauseSeconds),
    clock,
    log,
  });
  const alarm = createAlarm(notices, countMissing, clock, log);
  let setAsideAskedAt: Date | undefined;
  const round = async (ending: Ending) => {
    await alarm();
    const now = clock.now();
    if (!setAsideAskedAt || Math.abs(now.getTime() - setAsideAskedAt.getTime()) >= setAsideEveryMilliseconds) {
      setAsideAskedAt = now;
      await setAside.addDueNotice();
    }
    await deliver(ending);
  };
  return { deliver, start: () => startWorker({ round, log }) };
}
