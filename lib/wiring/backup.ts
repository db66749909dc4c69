// A copy of the database in one file, made while others write, and put back only when it is sound, ours, and opened by our keys.
// The keys are not in the copy: without them nobody can read it, and neither can we.
import { closeSync, copyFileSync, existsSync, linkSync, mkdirSync, openSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { type ErasedEntry, listErased, replayErased } from '../inquiries/erasing/store';
import { inquirySteps } from '../inquiries/migrations';
import { forgetAll } from '../inquiries/screening/store';
import { sealClearRows } from '../inquiries/sealed/store';
import type { Clock } from '../platform/clock';
import { type Database, openDatabase } from '../platform/database';
import { syncToDisk } from '../platform/keys';
import { migrate } from '../platform/migrate';
import { listSteps } from '../platform/migrations';
import { StoreFault } from '../platform/store-fault';
import { type KeySettings, openRing } from './seals';

/** A backup that cannot be made or put back. Says why and what to do. */
export class BackupFault extends Error {
  override name = 'BackupFault';
}

export interface Restored {
  /** Where the database lies that was there before. */
  keptAs: string | undefined;
  /** How many inquiries came back with the copy and were erased again; undefined when the database before could not be asked. */
  erasedAgainCount: number | undefined;
}

export function refuseToReplace(target: string) {
  if (existsSync(target))
    throw new BackupFault(`There is a file ${target} already, and a backup replaces none. Name another, or move that one away.`);
}

/** What to use instead when the database is a server, which has better tools of its own for it. */
const serversOwn = {
  backUp: 'this command cannot copy them. Use PostgreSQL’s own: pg_dump --format=custom --file=FILE "$DATABASE_URL"',
  restore:
    'this command cannot put a copy in their place. Stop every server and use PostgreSQL’s own: ' +
    'pg_restore --clean --if-exists --dbname="$DATABASE_URL" FILE. Inquiries that were erased after that copy come back with it: erase them again with npm run inquiries:erase',
};

/** A file of SQLite that lies about must not be taken for the database, nor put beside it. */
export function refuseForServer(address: string | undefined, deed: keyof typeof serversOwn) {
  if (address) throw new BackupFault(`DATABASE_URL is set, so the inquiries are in PostgreSQL, and ${serversOwn[deed]}.`);
}

export async function backUp(database: Database, target: string): Promise<void> {
  if (!database.file) throw new BackupFault(`The database ${database.name} is no file, so it cannot be copied like one.`);
  const draft = `${target}.part`;
  try {
    rmSync(draft, { force: true });
    // Made by us before SQLite fills it, because the mode is what counts.
    closeSync(openSync(draft, 'wx', 0o600));
    await database.file.copyTo(draft);
    await withoutBuckets(draft);
    syncToDisk(draft);
    refuseToReplace(target);
    renameSync(draft, target);
    syncToDisk(dirname(target));
  } catch (fault) {
    throw asBackupFault(fault, `The copy ${target} cannot be written`);
  } finally {
    // Where a folder is a file, not even nothing can be removed.
    if (existsSync(draft)) rmSync(draft);
  }
}

/** What the system refused, in words: of a folder that is missing, belongs to somebody else, or has no room. */
function asBackupFault(cause: unknown, what: string): unknown {
  if (!(cause instanceof Error) || !('syscall' in cause) || !('code' in cause)) return cause;
  return new BackupFault(`${what} (${cause.code}). See whether its folder is there, may be written to, and has room.`, { cause });
}

/** The hashes of addresses are promised to live for an hour, and a copy lives for longer. */
async function withoutBuckets(draft: string) {
  const copy = await openDatabase(draft);
  try {
    await copy.write((transaction) => forgetAll(transaction.withTables()));
    await copy.file?.retire();
  } finally {
    await copy.close();
  }
}

/** Puts a copy in the place of `file`. Whatever is wrong with the copy is found before anything is changed. */
export async function restore(copy: string, file: string, settings: KeySettings, clock: Clock): Promise<Restored> {
  if (!existsSync(copy)) throw new BackupFault(`There is no file ${copy}.`);
  const erased = await retireCurrent(file);
  const draft = `${file}.restoring`;
  try {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    removeDatabase(draft);
    // Opened anew for our own user alone, whatever the mode of the copy.
    closeSync(openSync(draft, 'wx', 0o600));
    copyFileSync(copy, draft);
    const erasedAgainCount = await prepare(draft, copy, erased ?? [], settings);
    const keptAs = existsSync(file)
      ? `${file}.before-${clock
          .now()
          .toISOString()
          .replace(/[-:]|\.\d+/g, '')}`
      : undefined;
    syncToDisk(draft);
    if (keptAs) keepAs(keptAs, file);
    // In one step: a machine that stops here has the one database or the other, never none.
    renameSync(draft, file);
    syncToDisk(dirname(file));
    return { keptAs, erasedAgainCount: erased && erasedAgainCount };
  } catch (fault) {
    throw asBackupFault(fault, `Nothing was restored, because ${file} cannot be replaced`);
  } finally {
    removeDatabase(draft);
  }
}

/** What the present database knows to be erased; undefined when it is missing or cannot be asked. Refuses while another process has it open. */
async function retireCurrent(file: string): Promise<ErasedEntry[] | undefined> {
  if (!existsSync(file)) return undefined;
  let database: Database | undefined;
  try {
    database = await openDatabase(file);
    await database.file?.retire();
    const steps = await listSteps(database.query, inquirySteps.room);
    return steps.includes('0002-sealed') ? await listErased(database) : [];
  } catch (fault) {
    if (fault instanceof StoreFault && /^SQLITE_(BUSY|LOCKED)/.test(fault.code))
      throw new BackupFault(`The database ${file} is in use. Stop the server, and everything else that has it open, and run this again.`);
    return undefined;
  } finally {
    await database?.close().catch(() => undefined);
  }
}

/** Brings the copy to this build's step and to what was erased since; throws when it is damaged, not ours, newer, or sealed by other keys. */
async function prepare(draft: string, copy: string, erased: readonly ErasedEntry[], settings: KeySettings): Promise<number> {
  const database = await openDatabase(draft).catch((cause: unknown) => {
    throw new BackupFault(`The file ${copy} is no database, so nothing was restored.`, { cause });
  });
  try {
    const faults = await database.listFaults().catch(() => ['it cannot be read']);
    if (faults.length > 0) throw new BackupFault(`The file ${copy} is damaged (${faults[0]}), so nothing was restored.`);
    if ((await listSteps(database.query, inquirySteps.room)).length === 0)
      throw new BackupFault(`The file ${copy} is no backup of this site's database, so nothing was restored.`);
    await migrate(database, inquirySteps);
    const ring = await openRing(database, settings);
    await sealClearRows(database, ring);
    const count = await replayErased(database, erased);
    await database.file?.retire();
    return count;
  } finally {
    await database.close();
  }
}

/** SQLite looks for these beside a database, so they go wherever it goes. */
const companions = ['', '-wal', '-shm', '-journal'];

function removeDatabase(file: string) {
  for (const each of companions) rmSync(`${file}${each}`, { force: true });
}

/** A second name for the database; its companions, which only a damaged one still has, must not be taken for the new one's. */
function keepAs(target: string, file: string) {
  linkSync(file, target);
  for (const each of companions)
    if (each && existsSync(/* turbopackIgnore: true */ `${file}${each}`)) renameSync(`${file}${each}`, `${target}${each}`);
}
