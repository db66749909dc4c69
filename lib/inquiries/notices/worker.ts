// Runs rounds of delivery: every two seconds, and at once when it is woken. One round at a time; nobody waits for it.
import { setTimeout as sleep } from 'node:timers/promises';
import type { Log } from '../../platform/log';
import type { Ending } from './deliver';

export interface Worker {
  /** Something may be due. */
  wake(): void;
  /** Begins nothing more, and waits for what is being sent; breaks it off, and gives it back, when that takes too long. */
  stop(): Promise<void>;
}

export interface Working {
  round(ending: Ending): Promise<unknown>;
  log: Log;
  everyMilliseconds?: number;
  graceForMilliseconds?: number;
}

/** After a round that broke, this many ticks at most are left out. */
const mostSkippedTicks = 30;

export function startWorker({ round, log, everyMilliseconds = 2000, graceForMilliseconds = 6000 }: Working): Worker {
  const stop = new AbortController();
  const abort = new AbortController();
  let running: Promise<void> | undefined;
  let isAwaited = false;
  let brokenCount = 0;
  let skipCount = 0;

  async function run() {
    try {
      await round({ stop: stop.signal, abort: abort.signal });
      brokenCount = 0;
    } catch (fault) {
      brokenCount += 1;
      skipCount = Math.min(2 ** brokenCount, mostSkippedTicks);
      log.error('delivery.failed', { code: fault instanceof Error ? fault.name : 'UNKNOWN', attempt: brokenCount });
    }
  }

  function begin() {
    if (stop.signal.aborted) return;
    isAwaited = running !== undefined;
    if (isAwaited) return;
    running = run().finally(() => {
      running = undefined;
      // What came in while we were at the end of a round.
      if (isAwaited) begin();
    });
  }

  const timer = setInterval(() => {
    if (skipCount > 0) skipCount -= 1;
    else if (!running) begin();
  }, everyMilliseconds).unref();
  begin();

  return {
    wake: begin,
    stop: async () => {
      stop.abort();
      clearInterval(timer);
      const grace = new AbortController();
      await Promise.race([running, sleep(graceForMilliseconds, undefined, { signal: grace.signal }).catch(() => undefined)]);
      grace.abort();
      abort.abort();
      await running;
    },
  };
}
