// The desk's part that takes notices out of the house: once for a command, without end for the process that serves.
import type { Delivered } from '../inquiries/notices/deliver';
import { addMissing, countMissing } from '../inquiries/notices/missing/store';
import { openOutbox } from '../inquiries/notices/outbox';
import { addDueNotice, countSetAside } from '../inquiries/notices/set-aside/store';
import type { NoticeStore, NoticeSummary } from '../inquiries/notices/store';
import type { Worker } from '../inquiries/notices/worker';
import type { Clock } from '../platform/clock';
import type { Database } from '../platform/database';
import { readEnv } from '../platform/env';
import type { Log } from '../platform/log';
import type { Mailer } from '../platform/mail/mail';
import { getSite } from '../site/site';

export interface DeliveryDesk {
  /** Sends the notices that are due, once. The mailer is the command's, so that no page is bundled with SMTP. */
  deliver(mailer: Mailer): Promise<Delivered>;
  /** Goes on sending them, until `stopDelivering` or `close`. For the one process that serves. */
  startDelivering(mailer: Mailer): void;
  stopDelivering(): Promise<void>;
  /** Something has come in. Does nothing in a process that does not deliver; nobody waits for it. */
  wakeDelivery(): void;
  /** Makes the notices that were given up ready again, gives one to every inquiry that lacks it, and says how many both were. */
  reviveNotices(): Promise<{ revivedCount: number; addedCount: number }>;
  noticeState(): Promise<NoticeSummary>;
}

interface Kept {
  database: Database;
  notices: NoticeStore;
}

/** `withRoom` finds the store that is open at each deed: a round of delivery may outlive one. */
export function setUpDelivery(withRoom: <Result>(deed: (kept: Kept) => Promise<Result>) => Promise<Result>, clock: Clock, log: Log): DeliveryDesk {
  let worker: Worker | undefined;
  const withStore = <Result>(deed: (store: NoticeStore) => Promise<Result>) => withRoom(({ notices }) => deed(notices));
  const notices: NoticeStore = {
    lease: (wanted) => withStore((store) => store.lease(wanted)),
    settle: (...words) => withStore((store) => store.settle(...words)),
    heal: (now) => withStore((store) => store.heal(now)),
    revive: (...words) => withStore((store) => store.revive(...words)),
    summary: () => withStore((store) => store.summary()),
  };
  const missing = { countMissing: () => withRoom(({ database }) => countMissing(database)) };
  const setAside = {
    addDueNotice: () => withRoom(({ database }) => addDueNotice(database, readEnv().SITE_URL, clock.now())),
    count: () => withRoom(({ database }) => countSetAside(database)),
  };
  const outboxWith = (mailer: Mailer) =>
    openOutbox({ notices, ...missing, setAside, mailer, letterhead, firstPauseSeconds: readEnv().MAIL_RETRY_SECONDS, clock, log });

  return {
    deliver: (mailer) => outboxWith(mailer).deliver(),
    startDelivering: (mailer) => {
      worker ??= outboxWith(mailer).start();
    },
    stopDelivering: async () => {
      await worker?.stop();
      worker = undefined;
    },
    wakeDelivery: () => worker?.wake(),
    reviveNotices: async () => ({
      addedCount: await withRoom(({ database }) => addMissing(database, readEnv().SITE_URL, clock.now())),
      revivedCount: await notices.revive(clock.now()),
    }),
    noticeState: () => notices.summary(),
  };
}

function letterhead() {
  const { SITE_URL, MAIL_FROM, NOTIFY_TO } = readEnv();
  return { site: getSite(), siteUrl: SITE_URL, sender: MAIL_FROM, mailboxes: NOTIFY_TO };
}
