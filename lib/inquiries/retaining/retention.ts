// Erases what is older than the clinic wants to keep: when the server starts, and then once a day.
// Needs no keys, so an inquiry that nobody can open any more is erased in its time like every other.
import type { Clock } from '../../platform/clock';
import type { Log } from '../../platform/log';

export interface Retaining {
  days: number;
  /** Erases what was received before, and says how many those were. */
  erase(receivedBefore: Date): Promise<{ count: number }>;
  clock: Clock;
  log: Log;
  /** How often to look whether a day has passed: more often than daily, because a clock may be put right and a machine may sleep. */
  lookEveryMilliseconds?: number;
}

const dayInMilliseconds = 86_400_000;

/** The moment before which an inquiry is too old to be kept. */
export function keptSince(now: Date, days: number): Date {
  return new Date(now.getTime() - days * dayInMilliseconds);
}

/** Starts at once. Whoever starts it stops it; a run that is under way ends first. */
export function startRetention({ days, erase, clock, log, lookEveryMilliseconds = 3_600_000 }: Retaining): { stop(): Promise<void> } {
  let lastRunAt: Date | undefined;
  let running: Promise<void> | undefined;

  const run = async () => {
    const now = clock.now();
    if (lastRunAt && Math.abs(now.getTime() - lastRunAt.getTime()) < dayInMilliseconds) return;
    try {
      const { count } = await erase(keptSince(now, days));
      // A run that failed is tried again at the next look, not the next day.
      lastRunAt = now;
      if (count > 0) log.info('retention.erased', { count });
    } catch (fault) {
      log.error('retention.failed', { code: fault instanceof Error ? fault.name : 'UNKNOWN' });
    }
  };
  const look = () => {
    running ??= run().finally(() => {
      running = undefined;
    });
  };

  look();
  const timer = setInterval(look, lookEveryMilliseconds).unref();
  return {
    stop: async () => {
      clearInterval(timer);
      await running;
    },
  };
}
