// Keeps a mail server that is down from being asked for every notice that waits: after five failures in a row one notice tries for all.
import type { Clock } from '../../platform/clock';

const failuresUntilOpen = 5;
const longestPauseSeconds = 60;

export interface Breaker {
  mayTry(): boolean;
  /** Whether the server could be talked to. */
  record(isReached: boolean): void;
}

/** The pause between probes grows from the first pause to a minute, so that a server that was away for a moment is not kept waiting. */
export function createBreaker(clock: Clock, firstPauseSeconds: number): Breaker {
  let failureCount = 0;
  let shutUntil = 0;
  return {
    mayTry: () => {
      const wait = shutUntil - clock.now().getTime();
      // A longer wait than we ever set means that the clock was put back.
      return failureCount < failuresUntilOpen || wait <= 0 || wait > longestPauseSeconds * 1000;
    },
    record: (isReached) => {
      failureCount = isReached ? 0 : failureCount + 1;
      const pauseSeconds = Math.min(firstPauseSeconds * 2 ** (failureCount - failuresUntilOpen), longestPauseSeconds);
      shutUntil = clock.now().getTime() + pauseSeconds * 1000;
    },
  };
}
