// Waiting for a turn without stopping anybody else.
// Deeds wait in one line: fifty visitors who each tried for themselves would spend the process's whole time on trying.

import { randomInt } from 'node:crypto';
import { setTimeout as pause, setImmediate as rest } from 'node:timers/promises';

/** Runs deeds one after another. A deed that failed because the way was busy is tried again until its own patience is over. */
export function patient(isBusy: (fault: unknown) => boolean, milliseconds: number) {
  let line: Promise<unknown> = Promise.resolve();

  return <Result>(deed: () => Promise<Result>): Promise<Result> => {
    const until = performance.now() + milliseconds;
    const turn = line.then(() => tryUntil(until, deed, isBusy));
    // The rest lets others in: each deed blocks while the disk syncs, and fifty in a row would block for all their time together.
    line = turn.catch(() => undefined).then(() => rest());
    return turn;
  };
}

async function tryUntil<Result>(until: number, deed: () => Promise<Result>, isBusy: (fault: unknown) => boolean): Promise<Result> {
  for (;;) {
    try {
      return await deed();
    } catch (fault) {
      if (!isBusy(fault) || performance.now() >= until) throw fault;
      // With jitter, so that two processes do not keep meeting at the same moment.
      await pause(randomInt(30, 120));
    }
  }
}
