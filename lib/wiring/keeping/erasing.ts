// Erases inquiries wherever we keep something of them: in the database, in the files of mails that name them, and in databases that a restore
// has put aside.
import { readdirSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { type Erased, type Erasure, erase, findNewest } from '../../inquiries/erasing/store';
import { isClockTrusted } from '../../inquiries/retaining/trusted-clock';
import { systemClock } from '../../platform/clock';
import type { Along, Database } from '../../platform/database';
import { readEnv } from '../../platform/env';
import type { Log } from '../../platform/log';
import { removeMails } from '../../platform/mail/files';
import { mailFolder } from '../../platform/mail/open';
import { databaseFile } from '../room';

export type Noting = ((references: string[]) => Along) | undefined;

export interface ErasedEverywhere extends Erased {
  /** Databases that a restore has put aside, which still hold what was erased. */
  asideCount: number;
}

export async function eraseEverywhere(database: Database, erasure: Erasure, noting: Noting, clock = systemClock): Promise<ErasedEverywhere> {
  const references: string[] = [];
  const erased = await erase(database, erasure, clock, (found) => async (transaction) => {
    references.push(...found);
    await noting?.(found)(transaction);
  });
  await removeMails(mailFolder(readEnv().DATA_DIR), ({ reference }) => references.includes(reference));
  return { ...erased, asideCount: listAside().length };
}

/** As eraseEverywhere, for what is too old. Spares what nobody has been told of yet, and does nothing at a moment that is not to be believed. */
export async function eraseTooOld(database: Database, receivedBefore: Date, noting: Noting, log: Log): Promise<ErasedEverywhere> {
  const nothing = { count: 0, unreadableCount: 0, isCleared: true, asideCount: 0 };
  if (!(await isClockTrusted(database, await findNewest(database), systemClock.now()))) {
    log.error('retention.clock-doubted', { step: 'nothing-erased' });
    return nothing;
  }
  const erased = await eraseEverywhere(database, { receivedBefore, spares: 'undelivered' }, noting);
  // Mails of inquiries that were erased in another way, or while a process died, go with their day.
  await removeMails(mailFolder(readEnv().DATA_DIR), ({ date }) => date < receivedBefore);
  const tooOld = listAside().filter(({ asideSince }) => asideSince < receivedBefore);
  for (const { file } of tooOld) rmSync(file, { force: true });
  if (tooOld.length > 0) log.info('retention.aside-removed', { count: tooOld.length });
  return erased;
}

/** What `db:restore` puts aside: clinic.db.before-20261123T090000Z, and what SQLite has beside it. */
const asidePattern = /\.before-(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z(-wal|-shm|-journal)?$/;

function listAside(): { file: string; asideSince: Date }[] {
  const database = databaseFile();
  const names = readEnv().DATABASE_URL ? [] : readdirSync(dirname(database)).filter((name) => name.startsWith(`${basename(database)}.before-`));
  return names.flatMap((name) => {
    const [, year, month, date, hour, minute, second] = asidePattern.exec(name) ?? [];
    if (year === undefined) return [];
    return [{ file: join(dirname(database), name), asideSince: new Date(`${year}-${month}-${date}T${hour}:${minute}:${second}Z`) }];
  });
}
