// The room behind the desk: the open database with its stores and keys, and how it is.
import { join } from 'node:path';
import { feedbackSteps } from '../feedback/migrations';
import { inquirySteps } from '../inquiries/migrations';
import { countMissing } from '../inquiries/notices/missing/store';
import { type NoticeStore, openNoticeStore } from '../inquiries/notices/store';
import { LimiterFault } from '../inquiries/screening/store';
import { type InquiryStore, openInquiryStore } from '../inquiries/store';
import { type Database, type Durability, openDatabase } from '../platform/database';
import { readEnv } from '../platform/env';
import type { Log } from '../platform/log';
import { migrate } from '../platform/migrate';
import { listSteps } from '../platform/migrations';
import { type Verdict, verify } from '../staff/audit/store';
import { staffSteps } from '../staff/migrations';
import { findKeyFault, openSeals, type Seals } from './seals';

export interface Room extends Seals {
  database: Database;
  inquiries: InquiryStore;
  notices: NoticeStore;
  migratedCount: number;
}

export interface Health {
  /** The database, without its password. */
  name: string;
  faults: string[];
  durability: Durability;
  inquiryCount: number;
  /** Inquiries of which nobody would hear, because they have no notice and should have one. */
  unnoticedCount: number;
  /** How many steps each room's tables have taken, of those that this build knows. */
  steps: { room: string; count: number; knownCount: number }[];
  /** Without the right keys, whether its end is ours is not asked. */
  audit: Verdict;
  /** Why no inquiry can be taken or read. */
  keyFault: string | undefined;
}

/** The tables of every room that keeps something. */
const allSteps = [inquirySteps, staffSteps, feedbackSteps];

/** The path of the SQLite file; of no use when there is a DATABASE_URL. */
export const databaseFile = () => join(readEnv().DATA_DIR, 'clinic.db');

export async function openRoom(log: Log): Promise<Room> {
  const database = await openDatabase(readEnv().DATABASE_URL ?? databaseFile());
  try {
    const migratedCount = await migrate(database, allSteps);
    const seals = await openSeals(database, readEnv(), log);
    return { database, inquiries: openInquiryStore(database, seals.ring), notices: openNoticeStore(database), ...seals, migratedCount };
  } catch (fault) {
    await database.close().catch(() => undefined);
    throw fault;
  }
}

export async function closeRoom(room: Promise<Room>) {
  // One that never opened has nothing to close.
  await room.then(({ database }) => database.close()).catch(() => undefined);
}

/** A room that never opened is none, so the next need opens it anew; else the database itself knows. */
export async function isSoundAfter(fault: unknown, room: Promise<Room>): Promise<boolean> {
  if (fault instanceof LimiterFault) return true;
  return room.then(
    ({ database }) => database.isSoundAfter(fault),
    () => false,
  );
}

export async function healthOf({ database, inquiries, ...seals }: Room): Promise<Health> {
  return {
    name: database.name,
    faults: await database.listFaults(),
    durability: await database.durability(),
    inquiryCount: await inquiries.count(),
    unnoticedCount: await countMissing(database),
    steps: await Promise.all(
      allSteps.map(async ({ room, steps }) => ({
        room,
        count: (await listSteps(database.query, room)).length,
        knownCount: Object.keys(steps).length,
      })),
    ),
    audit: await verify(database, seals.keyFault ? undefined : seals.ring),
    keyFault: (await findKeyFault(database, seals))?.message,
  };
}
