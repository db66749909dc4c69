// Brings a room's tables to the step that this build knows. Safe to run again, and in two processes at once.
// All missing steps are one transaction. (Kysely's Migrator takes each step on SQLite without one, so a step that breaks leaves half of itself.)
import type { Kysely } from 'kysely';
import { systemClock } from './clock';
import type { Database } from './database';
import { listSteps, recordStep } from './migrations';

/** The steps of one room, by names that sort in their order, such as `0001-inquiries`. A released step is never edited and never taken back. */
export interface Steps {
  room: string;
  steps: Record<string, (query: Kysely<unknown>) => Promise<void>>;
}

/** A database that does not fit this build. */
export class MigrationFault extends Error {
  override name = 'MigrationFault';
}

/** Takes the missing steps and says how many they were. */
export async function migrate(database: Database, { room, steps }: Steps, clock = systemClock): Promise<number> {
  const known = Object.keys(steps).sort();
  // Most starts have nothing to do, and then need no turn at writing.
  if (missing(known, await database.read(() => listSteps(database.query, room)), room).length === 0) return 0;
  return database.write(async (transaction) => {
    await database.lockSteps(transaction);
    // Asked again: another process may have taken them while we waited for our turn.
    const next = missing(known, await listSteps(transaction, room), room);
    for (const step of next) {
      await steps[step]?.(transaction);
      await recordStep(transaction, room, step, clock.now());
    }
    return next.length;
  });
}

function missing(known: string[], taken: string[], room: string): string[] {
  if (taken.every((step) => known.includes(step))) return known.filter((step) => !taken.includes(step));
  throw new MigrationFault(
    `The database is at step ${taken.length} of ${room}; this build knows steps up to ${known.length}. Deploy a newer build, or restore a matching backup.`,
  );
}
