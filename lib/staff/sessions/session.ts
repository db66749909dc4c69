// How long a session is good for. Pure, so that a test can say what time it is.

/** `code`: the password was right, and the code from the phone is still missing. It opens nothing. */
export const sessionStages = ['code', 'full'] as const;
export type SessionStage = (typeof sessionStages)[number];

export interface SessionLimits {
  idleForMinutes: number;
  liveForHours: number;
}

/** How long a password that was right waits for its code. */
export const codeWaitsForMinutes = 5;
/** How old a proof may be for export, erasing and changes of staff. */
export const freshForMinutes = 5;
/** A session that was seen in this time is not written again, so that reading a page seldom writes. */
export const seenWithinMinutes = 1;

export interface SessionTimes {
  stage: SessionStage;
  startedAt: Date;
  seenAt: Date;
}

export function hasEnded({ stage, startedAt, seenAt }: SessionTimes, now: Date, { idleForMinutes, liveForHours }: SessionLimits): boolean {
  if (stage === 'code') return minutesSince(startedAt, now) >= codeWaitsForMinutes;
  return minutesSince(seenAt, now) >= idleForMinutes || minutesSince(startedAt, now) >= liveForHours * 60;
}

export function isFresh(provedAt: Date, now: Date): boolean {
  return minutesSince(provedAt, now) < freshForMinutes;
}

export function minutesSince(then: Date, now: Date): number {
  return (now.getTime() - then.getTime()) / 60_000;
}
