// Waiting for a turn without stopping anybody else.

import { randomInt } from 'node:crypto';
import { setTimeout as pause, setImmediate as rest } from 'node:timers/promises';

type Runner = <Result>(deed: () => Promise<Result>) => Promise<Result>;

/**
 * Runs deeds one after another. A deed that failed because the way was busy is tried again until its own patience is over.
 * In one line: fifty visitors who each tried for themselves would spend the process's whole time on trying.
 */
export function inOneLine(isBusy: (fault: unknown) => boolean, milliseconds: number): Runner {
  let line: Promise<unknown> = Promise.resolve();

  return <Result>(deed: () => Promise<Result>): Promise<Result> => {
    const until = performance.now() + milliseconds;
    const turn = line.then(() => tryUntil(until, deed, isBusy));
    // The rest lets others in: each deed blocks while the disk syncs, and fifty in a row would block for all their time together.
    line = turn.catch(() => undefined).then(() => rest());
    return turn;
  };
}

/** Runs deeds side by side, each with the same patience: for a database that waits by itself and keeps writers apart row by row. */
export function sideBySide(isWorthAnotherTry: (fault: unknown) => boolean, milliseconds: number): Runner {
  return (deed) => tryUntil(performance.now() + milliseconds, deed, isWorthAnotherTry);
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
