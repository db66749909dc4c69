// Opens the real things, once and when they are first needed, so that building the site opens nothing.
// A database that could not be opened is tried again at the next need: when it is back, nobody has to restart us.
import { join } from 'node:path';
import type { RawFields } from './inquiries/fields';
import type { Inquiry, UnreadableInquiry } from './inquiries/inquiry';
import { inquirySteps } from './inquiries/migrations';
import { isReference } from './inquiries/reference';
import { type InquiryStore, openInquiryStore } from './inquiries/store';
import { type Outcome, type Submitting, submit } from './inquiries/submit';
import { systemClock } from './platform/clock';
import { type Database, openDatabase, type Pragmas } from './platform/database';
import { readEnv } from './platform/env';
import { newId } from './platform/ids';
import { hashWith, keyFor } from './platform/keys';
import { createLog, type Log } from './platform/log';
import { migrate } from './platform/migrate';
import { listSteps } from './platform/migrations';
import { StoreFault } from './platform/store-fault';
import { getSite } from './site/site';
import { type Restored, restore } from './wiring/backup';
import { keepSafely, type Safekeeping } from './wiring/safekeeping';
import { findKeyFault, openSeals, type Seals } from './wiring/seals';

// For the form's attributes: pages may not look into the room itself.
export { inquiryLimits } from './inquiries/limits';
// For commands, which may not look into the room either.
export { isReference } from './inquiries/reference';
export type { ErasureWish } from './wiring/safekeeping';

/** The reception desk: all that the web may do with inquiries. */
export interface Desk extends Safekeeping {
  newFormToken(): string;
  submit(raw: RawFields, isArticle: Submitting['isArticle']): Promise<Outcome>;
  /** What may be told to anybody who holds a reference: that we have it, and since when. */
  findReceipt(reference: string): Promise<{ reference: string; receivedAt: Date } | undefined>;
  list(query: { limit: number }): Promise<(Inquiry | UnreadableInquiry)[]>;
  /** How the database is, and whether its keys are there; `keyFault` says why no inquiry can be taken. */
  check(): Promise<Health>;
  /** Puts a backup in the place of the database. The server must be stopped. */
  restore(copy: string): Promise<Restored>;
  /** Brings the tables to this build's step and says how many steps were missing. */
  migrate(): Promise<number>;
  close(): Promise<void>;
}

export interface Health {
  file: string;
  faults: string[];
  pragmas: Pragmas;
  inquiryCount: number;
  stepCount: number;
  knownStepCount: number;
  keyFault: string | undefined;
}

interface Room extends Seals {
  file: string;
  database: Database;
  inquiries: InquiryStore;
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
    const mine = opening ?? openRoom(log);
    opening = mine;
    try {
      return await deed(await mine);
    } catch (fault) {
      log.error('store.failed', { code: fault instanceof StoreFault ? fault.code : fault instanceof Error ? fault.name : 'UNKNOWN' });
      if (opening === mine && !isPassing(fault)) {
        opening = undefined;
        await closeRoom(mine);
      }
      throw fault;
    }
  };

  const close = async () => {
    const last = opening;
    opening = undefined;
    if (last) await closeRoom(last);
  };

  return {
    ...keepSafely(withRoom, log),
    newFormToken: newId,
    submit: async (raw, isArticle) => {
      const store = { add: (inquiry: Inquiry, key: string) => withRoom(({ inquiries }) => inquiries.add(inquiry, key)) };
      const hash = (words: string) => withRoom(async ({ ring }) => hashWith(keyFor('idempotency', ring.writing), words));
      return submit(raw, { store, clock: systemClock, site: getSite(), log, hash, isArticle });
    },
    findReceipt: async (reference) => {
      if (!isReference(reference)) return undefined;
      const inquiry = await withRoom(({ inquiries }) => inquiries.findByReference(reference));
      return inquiry && { reference: inquiry.reference, receivedAt: inquiry.receivedAt };
    },
    list: (query) => withRoom(({ inquiries }) => inquiries.list(query)),
    check: async () => {
      const health = await withRoom(check);
      // So that the next look, or the next visitor, finds keys that were put right meanwhile.
      if (health.keyFault) await close();
      return health;
    },
    restore: async (copy) => {
      await close();
      return restore(copy, databaseFile(), readEnv(), systemClock);
    },
    migrate: () => withRoom(async ({ migratedCount }) => migratedCount),
    close,
  };
}

const databaseFile = () => join(readEnv().DATA_DIR, 'clinic.db');

async function openRoom(log: Log): Promise<Room> {
  const file = databaseFile();
  const database = await openDatabase(file);
  try {
    const migratedCount = await migrate(database, inquirySteps);
    const { ring, keyFault } = await openSeals(database, readEnv(), log);
    return { file, database, inquiries: openInquiryStore(database, ring), ring, keyFault, migratedCount };
  } catch (fault) {
    await database.close().catch(() => undefined);
    throw fault;
  }
}

async function closeRoom(room: Promise<Room>) {
  // One that never opened has nothing to close.
  await room.then(({ database }) => database.close()).catch(() => undefined);
}

async function check({ file, database, inquiries, ...seals }: Room): Promise<Health> {
  return {
    file,
    faults: await database.listFaults(),
    pragmas: await database.pragmas(),
    inquiryCount: await inquiries.count(),
    stepCount: (await listSteps(database.query, inquirySteps.room)).length,
    knownStepCount: Object.keys(inquirySteps.steps).length,
    keyFault: (await findKeyFault(database, seals))?.message,
  };
}

/** Our own handle is sound: another process held the file for longer than our patience, or one row was not to be taken or read. */
function isPassing(fault: unknown): boolean {
  return fault instanceof StoreFault && /^(SQLITE_(BUSY|LOCKED|CONSTRAINT)|ZodError)/.test(fault.code);
}
