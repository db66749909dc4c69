// How fast notices go out after an outage: a mail server that gets thousands at once takes us for a spammer.
import { setTimeout as sleep } from 'node:timers/promises';
import type { Clock } from '../../platform/clock';

const mostPerSecond = 10;

export interface Pace {
  /** Waits until the next notice may go. */
  turn(): Promise<void>;
}

export function createPace(clock: Clock, pause: (milliseconds: number) => Promise<unknown> = sleep): Pace {
  const gap = 1000 / mostPerSecond;
  let next = 0;
  return {
    turn: async () => {
      const now = clock.now().getTime();
      // Never longer than one gap, also when the clock was put back.
      const wait = Math.min(Math.max(next - now, 0), gap);
      next = now + wait + gap;
      if (wait > 0) await pause(wait);
    },
  };
}
