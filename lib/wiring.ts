// Opens the real things, once and when they are first needed, so that building the site opens nothing.
// A database that could not be opened is tried again at the next need: when it is back, nobody has to restart us.
import { join } from 'node:path';
import type { RawFields } from './inquiries/fields';
import type { Inquiry } from './inquiries/inquiry';
import { inquirySteps } from './inquiries/migrations';
import { noticesOf } from './inquiries/notices/notice';
import { type NoticeStore, openNoticeStore } from './inquiries/notices/store';
import { isReference } from './inquiries/reference';
import { type InquiryStore, openInquiryStore } from './inquiries/store';
import { type Outcome, type Submitting, submit } from './inquiries/submit';
import { systemClock } from './platform/clock';
import { type Database, type Durability, openDatabase } from './platform/database';
import { readEnv } from './platform/env';
import { newId } from './platform/ids';
import { createLog } from './platform/log';
import { migrate } from './platform/migrate';
import { listSteps } from './platform/migrations';
import { StoreFault } from './platform/store-fault';
import { getSite } from './site/site';
import { type DeliveryDesk, setUpDelivery } from './wiring/delivering';

// For the form's attributes: pages may not look into the room itself.
export { inquiryLimits } from './inquiries/limits';

/** The reception desk: all that the web may do with inquiries. */
export interface Desk extends DeliveryDesk {
  newFormToken(): string;
  submit(raw: RawFields, isArticle: Submitting['isArticle']): Promise<Outcome>;
  /** What may be told to anybody who holds a reference: that we have it, and since when. */
  findReceipt(reference: string): Promise<{ reference: string; receivedAt: Date } | undefined>;
  list(query: { limit: number }): Promise<Inquiry[]>;
  /** How the database is. */
  check(): Promise<{ name: string; faults: string[]; durability: Durability; inquiryCount: number; stepCount: number; knownStepCount: number }>;
  /** Brings the tables to this build's step and says how many steps were missing. */
  migrate(): Promise<number>;
  close(): Promise<void>;
}

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
  const log = createLog(readEnv().LOG_LEVEL);
  let opening: Promise<Room> | undefined;

  /** Does something with the open database. After a fault the database is opened anew next time, because the fault may be in the old handle. */
  const withRoom = async <Result>(deed: (room: Room) => Promise<Result>): Promise<Result> => {
    const mine = opening ?? openRoom();
    opening = mine;
    try {
      return await deed(await mine);
    } catch (fault) {
      log.error('store.failed', { code: fault instanceof StoreFault ? fault.code : 'UNKNOWN' });
      if (opening === mine && !(await isSoundAfter(fault, mine))) {
        opening = undefined;
        await closeRoom(mine);
      }
      throw fault;
    }
  };

  const delivery = setUpDelivery((deed) => withRoom(({ notices }) => deed(notices)), systemClock, log);

  return {
    ...delivery,
    newFormToken: newId,
    submit: async (raw, isArticle) => {
      const notices = (inquiry: Inquiry) => noticesOf(inquiry, readEnv().SITE_URL);
      const store = { add: (inquiry: Inquiry, key: string) => withRoom(({ inquiries }) => inquiries.add(inquiry, key, notices(inquiry))) };
      const outcome = await submit(raw, { store, clock: systemClock, site: getSite(), log, isArticle });
      if (outcome.kind === 'received') delivery.wakeDelivery();
      return outcome;
    },
    findReceipt: async (reference) => {
      if (!isReference(reference)) return undefined;
      const inquiry = await withRoom(({ inquiries }) => inquiries.findByReference(reference));
      return inquiry && { reference: inquiry.reference, receivedAt: inquiry.receivedAt };
    },
    list: (query) => withRoom(({ inquiries }) => inquiries.list(query)),
    check: () => withRoom(check),
    migrate: () => withRoom(async ({ migratedCount }) => migratedCount),
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
function isSoundAfter(fault: unknown, room: Promise<Room>): Promise<boolean> {
  return room.then(
    ({ database }) => database.isSoundAfter(fault),
    () => false,
  );
}
