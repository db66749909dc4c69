// A clock that goes when it is told to.
import type { Clock } from '@/lib/platform/clock';

const second = 1000;
export const minute = 60 * second;
export const hour = 60 * minute;

/** In the morning on which Vera writes, unless said otherwise. */
export function handClock(start = '2026-11-23T09:00:00.000Z') {
  let now = Date.parse(start);
  const clock: Clock & { pass(milliseconds: number): void } = {
    now: () => new Date(now),
    pass: (milliseconds) => {
      now += milliseconds;
    },
  };
  return clock;
}
