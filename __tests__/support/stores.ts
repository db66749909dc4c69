// Real stores in temporary folders, each of its own, gone when the test is over.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach } from '@jest/globals';
import { inquirySteps } from '@/lib/inquiries/migrations';
import { openInquiryStore } from '@/lib/inquiries/store';
import { type Database, openDatabase, type Patience } from '@/lib/platform/database';
import { migrate } from '@/lib/platform/migrate';
import { clinicRing } from './keys';

const cleanUps: (() => unknown)[] = [];

afterEach(async () => {
  for (const cleanUp of cleanUps.splice(0).reverse()) await cleanUp();
});

export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'clinic-'));
  cleanUps.push(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export async function temporaryDatabase(file = join(temporaryFolder(), 'clinic.db'), patience?: Patience): Promise<Database> {
  const database = await openDatabase(file, patience);
  cleanUps.push(() => database.close());
  return database;
}

/** A store in a file of its own, or a further one in `file`. */
export async function temporaryStore(file?: string, patience?: Patience, ring = clinicRing) {
  const database = await temporaryDatabase(file, patience);
  await migrate(database, inquirySteps);
  return { database, store: openInquiryStore(database, ring) };
}
