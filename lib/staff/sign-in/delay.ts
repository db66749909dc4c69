// How long somebody waits after wrong passwords. A delay and never a lock: a lock would let a stranger keep a member out.
// From one network the delays begin sooner and last longer, so that a stranger there uses them up before those of the account begin.

export interface DelayRule {
  /** Wrong passwords that cost nothing: people mistype. */
  freeCount: number;
  mostSeconds: number;
}

export const delayRules = {
  network: { freeCount: 8, mostSeconds: 900 },
  account: { freeCount: 16, mostSeconds: 30 },
  code: { freeCount: 5, mostSeconds: 300 },
} as const satisfies Record<string, DelayRule>;
export type DelayKind = keyof typeof delayRules;

/** Wrong passwords are forgotten when none came for this long. */
export const attemptsLiveForMinutes = 60;

/** One line in the audit stands for everybody from one network who was made to wait in this time. */
export const toldForMinutes = 10;

/** The seconds from the last attempt to the next: 0 at first, then 2, 4, 8 … up to the most. */
export function delayAfter(count: number, { freeCount, mostSeconds }: DelayRule): number {
  return count < freeCount ? 0 : Math.min(mostSeconds, 2 ** (count - freeCount + 1));
}

/** Never more than the whole delay, also after the clock was put back. */
export function secondsLeft(count: number, lastAt: Date, now: Date, rule: DelayRule): number {
  const delay = delayAfter(count, rule);
  return Math.min(delay, Math.max(0, Math.ceil(delay - (now.getTime() - lastAt.getTime()) / 1000)));
}
