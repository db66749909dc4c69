// Real stores in temporary folders, each of its own, gone when the test is over.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach } from '@jest/globals';
import { inquirySteps } from '@/lib/inquiries/migrations';
import { openNoticeStore } from '@/lib/inquiries/notices/store';
import { openInquiryStore } from '@/lib/inquiries/store';
import { type Database, openDatabase, type Patience } from '@/lib/platform/database';
import { migrate } from '@/lib/platform/migrate';
import { clinicRing } from './keys';

const cleanUps: (() => unknown)[] = [];

afterEach(async () => {
  for (const cleanUp of cleanUps.splice(0).reverse()) await cleanUp();
});

/** Does something when the test is over, the latest first. */
export function afterwards(cleanUp: () => unknown) {
  cleanUps.push(cleanUp);
}

export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'clinic-'));
  cleanUps.push(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A database in a file of its own, or one more door to that at `place`: a file, or the address of a PostgreSQL. */
export async function temporaryDatabase(place = join(temporaryFolder(), 'clinic.db'), patience?: Patience): Promise<Database> {
  const database = await openDatabase(place, patience);
  cleanUps.push(() => database.close());
  return database;
}

/** A store in a file of its own, or a further one at `place`. */
export async function temporaryStore(place?: string, patience?: Patience, ring = clinicRing) {
  const database = await temporaryDatabase(place, patience);
  await migrate(database, inquirySteps);
  return { database, store: openInquiryStore(database, ring), notices: openNoticeStore(database) };
}
