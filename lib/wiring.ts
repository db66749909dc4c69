// Opens the real things, once and when they are first needed, so that building the site opens nothing.
// A database that could not be opened is tried again at the next need: when it is back, nobody has to restart us.
import { setTimeout as pause } from 'node:timers/promises';
import type { RawFields } from './inquiries/fields';
import type { Inquiry, UnreadableInquiry } from './inquiries/inquiry';
import { isPunctual } from './inquiries/notices/alarm';
import { noticesOf } from './inquiries/notices/notice';
import { isReference } from './inquiries/reference';
import { openScreening } from './inquiries/screening/screening';
import { type Outcome, type Submitting, submit } from './inquiries/submit';
import { systemClock } from './platform/clock';
import { readEnv } from './platform/env';
import { openKeyRing } from './platform/keys';
import { createLog } from './platform/log';
import { MigrationFault } from './platform/migrate';
import { hasRoom, type Readiness, readinessOf } from './platform/process/readiness';
import { StoreFault } from './platform/store-fault';
import { getSite } from './site/site';
import { beginAnew } from './staff/begin-anew';
import { type Restored, refuseForServer, restore } from './wiring/backup';
import { type DeliveryDesk, setUpDelivery } from './wiring/delivering';
import { collectFeedback, type FeedbackDesk } from './wiring/helpful/counting';
import { type InboxDesk, lookAfterInbox } from './wiring/inbox/inbox';
import { keepRoom } from './wiring/keeping/room-keeper';
import { databaseFile, type Health, healthOf } from './wiring/room';
import { keepSafely, type Safekeeping } from './wiring/safekeeping';
import { findKeyFault } from './wiring/seals';
import { lookAfterStaff, type StaffDesk } from './wiring/staffing';

// For the form and its attributes: pages may not look into the room itself.
export { trapField } from './inquiries/fields';
export { inquiryLimits } from './inquiries/limits';
// For commands, which may not look into the room either.
export { isReference } from './inquiries/reference';
export { currentExchange } from './platform/request/exchange';
export type { ErasureWish } from './wiring/safekeeping';

/** An hour, and a little more. */
const bucketsLiveForMilliseconds = 3_601_000;

/** The reception desk: all that the web and the commands may do with inquiries. */
export interface Desk extends DeliveryDesk, FeedbackDesk, Safekeeping {
  newFormToken(): string;
  /** `client` is the visitor's network address, where it is known. */
  submit(raw: RawFields, findArticle: Submitting['findArticle'], client?: string): Promise<Outcome>;
  /** What may be told to anybody who holds a reference: that we have it, since when, and whether it was set aside. */
  findReceipt(reference: string): Promise<Receipt | undefined>;
  list(query: { limit: number }): Promise<(Inquiry | UnreadableInquiry)[]>;
  /** How many inquiries nobody has looked at yet. */
  countNew(): Promise<number>;
  /** How the database is, and whether its keys are there; `keyFault` says why no inquiry can be taken. */
  check(): Promise<Health>;
  /** Puts a backup in the place of the database. The server must be stopped. */
  restore(copy: string): Promise<Restored>;
  /** Brings the tables to this build's step and says how many steps were missing. */
  migrate(): Promise<number>;
  /** Whether an inquiry could be taken now; if not, the classes of what is wrong. */
  readiness(): Promise<Readiness>;
  staff: StaffDesk;
  inbox: InboxDesk;
  /** From now on the process is not ready, whatever else is well. What is under way goes on. */
  beginEnding(): void;
  close(): Promise<void>;
}

export type Receipt = Pick<Inquiry, 'reference' | 'receivedAt' | 'isQuarantined'>;

declare global {
  // Next puts this file into more than one bundle of one process; they must share one database.
  var clinicDesk: Desk | undefined;
}

export function getDesk(): Desk {
  globalThis.clinicDesk ??= setUpDesk();
  return globalThis.clinicDesk;
}

function setUpDesk(): Desk {
  const env = readEnv();
  const log = createLog(env.LOG_LEVEL);
  let isEnding = false;

  const { withRoom, leaveRoom } = keepRoom(log);
  // Never makes keys: only whoever opens the database knows whether it has some already. Until then forms are signed by a key of this process.
  const screening = openScreening(() => openKeyRing(env.INQUIRY_KEYS, env.DATA_DIR, false), env, systemClock);
  const delivery = setUpDelivery(withRoom, systemClock, log);
  /** The hash of an address is promised to go with its hour, also when nobody writes after it, or when the process was stopped meanwhile. */
  const forgetEnded = () => withRoom(({ inquiries }) => inquiries.forgetEnded(systemClock.now())).catch(() => undefined);
  /** What only the store knows is no second reason when the store itself does not answer. */
  const unlessLost = (question: Promise<boolean>) =>
    question.catch((fault: unknown) => {
      if (fault instanceof StoreFault || fault instanceof MigrationFault) return true;
      throw fault;
    });
  const keyFault = async () => {
    const fault = await withRoom(({ database, ...seals }) => findKeyFault(database, seals));
    // So that the next look, or the next visitor, finds keys that were put right meanwhile.
    if (fault) await leaveRoom();
    return fault;
  };
  // One question a line; its name is the reason class that /readyz tells.
  const questions = {
    store: () => withRoom(({ inquiries }) => inquiries.probe(systemClock.now())).then(() => true),
    keys: () => unlessLost(keyFault().then((fault) => fault === undefined)),
    // Asked only where we write there: with a database server and a mail server the folder may not even exist.
    ...((!env.DATABASE_URL || !env.SMTP_URL) && { disk: () => hasRoom(env.DATA_DIR) }),
    mail: () => unlessLost(delivery.noticeState().then((state) => isPunctual(state, systemClock.now()))),
  };
  const readiness = readinessOf(questions, {
    // A mail that was refused for good keeps nobody from asking, and taking the site out of service for it would help nobody.
    'given-up': () => unlessLost(delivery.noticeState().then(({ deadCount }) => deadCount === 0)),
  });

  return {
    ...delivery,
    ...keepSafely(withRoom, log),
    ...collectFeedback(withRoom, systemClock),
    staff: lookAfterStaff(withRoom),
    inbox: lookAfterInbox((deed) => withRoom(({ database, ring }) => deed({ database, ring, clock: systemClock })), delivery.wakeDelivery),
    newFormToken: screening.newToken,
    submit: async (raw, findArticle, client) => {
      const store: Submitting['store'] = {
        add: (inquiry, key, more) => withRoom(({ inquiries }) => inquiries.add(inquiry, key, { ...more, notices: noticesOf(inquiry, env.SITE_URL) })),
        findReference: (keys) => withRoom(({ inquiries }) => inquiries.findReference(keys)),
      };
      const hashes = (words: string) => withRoom(async (room) => room.hashes(words));
      const outcome = await submit(raw, { store, screening, client, clock: systemClock, site: getSite(), log, hashes, findArticle });
      if (outcome.kind === 'received') {
        delivery.wakeDelivery();
        void pause(bucketsLiveForMilliseconds, undefined, { ref: false }).then(forgetEnded);
      }
      return outcome;
    },
    findReceipt: async (reference) => {
      if (!isReference(reference)) return undefined;
      const inquiry = await withRoom(({ inquiries }) => inquiries.findByReference(reference));
      return inquiry && { reference: inquiry.reference, receivedAt: inquiry.receivedAt, isQuarantined: inquiry.isQuarantined };
    },
    list: (query) => withRoom(({ inquiries }) => inquiries.list(query)),
    countNew: () => withRoom(({ inquiries }) => inquiries.countNew()),
    check: async () => {
      const health = await withRoom(healthOf);
      if (health.keyFault) await leaveRoom();
      return health;
    },
    restore: async (copy) => {
      refuseForServer(env.DATABASE_URL, 'restore');
      await leaveRoom();
      const restored = await restore(copy, databaseFile(), env, systemClock);
      await withRoom((room) => beginAnew({ ...room, clock: systemClock }));
      return restored;
    },
    migrate: async () => {
      const count = await withRoom(async ({ migratedCount }) => migratedCount);
      await forgetEnded();
      return count;
    },
    readiness: async () => (isEnding ? { isReady: false, reasons: ['ending'] } : readiness()),
    beginEnding: () => {
      isEnding = true;
    },
    close: async () => {
      await delivery.stopDelivering();
      await leaveRoom();
    },
  };
}
