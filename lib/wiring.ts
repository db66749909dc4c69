// Opens the real things, once and when they are first needed, so that building the site opens nothing.
// A database that could not be opened is tried again at the next need: when it is back, nobody has to restart us.
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { RawFields } from './inquiries/fields';
import type { Inquiry } from './inquiries/inquiry';
import { inquirySteps } from './inquiries/migrations';
import { isPunctual } from './inquiries/notices/alarm';
import { noticesOf } from './inquiries/notices/notice';
import { type NoticeStore, openNoticeStore } from './inquiries/notices/store';
import { isReference } from './inquiries/reference';
import { openScreening } from './inquiries/screening/screening';
import { LimiterFault } from './inquiries/screening/store';
import { type InquiryStore, openInquiryStore } from './inquiries/store';
import { type Outcome, type Submitting, submit } from './inquiries/submit';
import { systemClock } from './platform/clock';
import { type Database, type Durability, openDatabase } from './platform/database';
import { readEnv } from './platform/env';
import { openKeyRing } from './platform/keys';
import { createLog } from './platform/log';
import { migrate } from './platform/migrate';
import { listSteps } from './platform/migrations';
import { count } from './platform/process/metrics';
import { hasRoom, type Readiness, readinessOf } from './platform/process/readiness';
import { StoreFault } from './platform/store-fault';
import { getSite } from './site/site';
import { type DeliveryDesk, setUpDelivery } from './wiring/delivering';

// For the form's attributes: pages may not look into the room itself.
export { trapField } from './inquiries/fields';
export { inquiryLimits } from './inquiries/limits';
export { currentExchange } from './platform/request/exchange';

/** An hour, and a little more. */
const bucketsLiveForMilliseconds = 3_601_000;

/** The reception desk: all that the web may do with inquiries. */
export interface Desk extends DeliveryDesk {
  newFormToken(): string;
  /** `client` is the visitor's network address, where it is known. */
  submit(raw: RawFields, isArticle: Submitting['isArticle'], client?: string): Promise<Outcome>;
  /** What may be told to anybody who holds a reference: that we have it, since when, and whether it was set aside. */
  findReceipt(reference: string): Promise<Receipt | undefined>;
  list(query: { limit: number }): Promise<Inquiry[]>;
  /** How the database is. */
  check(): Promise<{ name: string; faults: string[]; durability: Durability; inquiryCount: number; stepCount: number; knownStepCount: number }>;
  /** Brings the tables to this build's step and says how many steps were missing. */
  migrate(): Promise<number>;
  /** Whether an inquiry could be taken now; if not, the classes of what is wrong. */
  readiness(): Promise<Readiness>;
  close(): Promise<void>;
}

export type Receipt = Pick<Inquiry, 'reference' | 'receivedAt' | 'isQuarantined'>;

interface Room {
  database: Database;
  inquiries: InquiryStore;
  notices: NoticeStore;
  migratedCount: number;
}

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
  const openRing = () => openKeyRing(undefined, env.DATA_DIR);
  const screening = openScreening(openRing, env, systemClock);
  let opening: Promise<Room> | undefined;

  /** Does something with the open database. After a fault the database is opened anew next time, because the fault may be in the old handle. */
  const withRoom = async <Result>(deed: (room: Room) => Promise<Result>): Promise<Result> => {
    const mine = opening ?? openRoom();
    opening = mine;
    try {
      return await deed(await mine);
    } catch (fault) {
      count('clinic_store_failures_total', 'desk');
      log.error('store.failed', { code: fault instanceof StoreFault ? fault.code : 'UNKNOWN' });
      if (opening === mine && !(await isSoundAfter(fault, mine))) {
        opening = undefined;
        await closeRoom(mine);
      }
      throw fault;
    }
  };

  /** The hash of an address is promised to go with its hour, also when nobody writes after it, or when the process was stopped meanwhile. */
  const forgetEnded = () => withRoom(({ inquiries }) => inquiries.forgetEnded(systemClock.now())).catch(() => undefined);
  const delivery = setUpDelivery((deed) => withRoom(({ notices }) => deed(notices)), systemClock, log);

  return {
    ...delivery,
    newFormToken: screening.newToken,
    submit: async (raw, isArticle, client) => {
      const store: Submitting['store'] = {
        add: (inquiry, key, more) =>
          withRoom(({ inquiries }) => inquiries.add(inquiry, key, { ...more, notices: noticesOf(inquiry, readEnv().SITE_URL) })),
        findReference: (key) => withRoom(({ inquiries }) => inquiries.findReference(key)),
      };
      const outcome = await submit(raw, { store, screening, client, clock: systemClock, site: getSite(), log, isArticle });
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
    check: () => withRoom(check),
    migrate: async () => {
      const count = await withRoom(async ({ migratedCount }) => migratedCount);
      await forgetEnded();
      return count;
    },
    // One question a line; its name is the reason class that /readyz tells.
    readiness: readinessOf({
      store: () => withRoom(({ inquiries }) => inquiries.probe(systemClock.now())).then(() => true),
      keys: async () => openRing().all.length > 0,
      disk: () => hasRoom(env.DATA_DIR),
      mail: async () => isPunctual(await delivery.noticeState(), systemClock.now()),
    }),
    close: async () => {
      await delivery.stopDelivering();
      const last = opening;
      opening = undefined;
      if (last) await closeRoom(last);
    },
  };
}

async function openRoom(): Promise<Room> {
  const { DATABASE_URL, DATA_DIR } = readEnv();
  const database = await openDatabase(DATABASE_URL ?? join(DATA_DIR, 'clinic.db'));
  try {
    const migratedCount = await migrate(database, inquirySteps);
    return { database, inquiries: openInquiryStore(database), notices: openNoticeStore(database), migratedCount };
  } catch (fault) {
    await database.close().catch(() => undefined);
    throw fault;
  }
}

async function closeRoom(room: Promise<Room>) {
  // One that never opened has nothing to close.
  await room.then(({ database }) => database.close()).catch(() => undefined);
}

async function check({ database, inquiries }: Room) {
  return {
    name: database.name,
    faults: await database.listFaults(),
    durability: await database.durability(),
    inquiryCount: await inquiries.count(),
    stepCount: (await listSteps(database.query, inquirySteps.room)).length,
    knownStepCount: Object.keys(inquirySteps.steps).length,
  };
}

/** A room that never opened is none, so the next need opens it anew; else the database itself knows. */
async function isSoundAfter(fault: unknown, room: Promise<Room>): Promise<boolean> {
  if (fault instanceof LimiterFault) return true;
  return room.then(
    ({ database }) => database.isSoundAfter(fault),
    () => false,
  );
}
