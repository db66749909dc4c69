// Brings a room's tables to the step that this build knows. Safe to run again, and in two processes at once.
// All missing steps are one transaction. (Kysely's Migrator takes each step on SQLite without one, so a step that breaks leaves half of itself.)
import type { Kysely } from 'kysely';
import { systemClock } from './clock';
import type { Database, Query } from './database';
import { listSteps, recordStep } from './migrations';

/** The steps of one room, by names that sort in their order, such as `0001-inquiries`. A released step is never edited and never taken back. */
export interface Steps {
  room: string;
  steps: Record<string, (query: Kysely<unknown>, database: Database) => Promise<void>>;
}

/** A database that does not fit this build. */
export class MigrationFault extends Error {
  override name = 'MigrationFault';
}

/** Takes the missing steps of these rooms, one room after the other, and says how many they were. */
export async function migrate(database: Database, rooms: Steps | readonly Steps[], clock = systemClock): Promise<number> {
  const all = [rooms].flat();
  // Most starts have nothing to do, and then need no turn at writing.
  if ((await database.read(() => listMissing(database.query, all))).length === 0) return 0;
  return database.write(async (transaction) => {
    await database.lockSteps(transaction);
    // Asked again: another process may have taken them while we waited for our turn.
    const next = await listMissing(transaction, all);
    for (const { room, step, take } of next) {
      await take(transaction, database);
      await recordStep(transaction, room, step, clock.now());
    }
    return next.length;
  });
}

interface Step {
  room: string;
  step: string;
  take: Steps['steps'][string];
}

async function listMissing(query: Query, rooms: readonly Steps[]): Promise<Step[]> {
  const missing: Step[] = [];
  for (const { room, steps } of rooms) {
    const taken = await listSteps(query, room);
    const known = Object.entries(steps).sort(([a], [b]) => (a < b ? -1 : 1));
    if (!taken.every((step) => step in steps))
      throw new MigrationFault(
        `The database is at step ${taken.length} of ${room}; this build knows steps up to ${known.length}. Deploy a newer build, or restore a matching backup.`,
      );
    for (const [step, take] of known) if (!taken.includes(step)) missing.push({ room, step, take });
  }
  return missing;
}
