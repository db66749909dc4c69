// How long to wait after a try that failed, and when to stop trying.
import { randomBelow } from '../../platform/ids';

const longestPauseSeconds = 3600;
/** A clinic's mail server may be down over a weekend. */
const giveUpAfterHours = 72;
/** Tries that even an old notice gets: a server that was off for a week must not give up at the first failure. They span about an hour. */
const leastTryCount = 12;

/** Milliseconds until the next try: anywhere up to a limit that doubles (full jitter), so that what failed together does not come back together. */
export function pauseAfter(attempt: number, firstPauseSeconds: number, random = randomBelow): number {
  const most = Math.min(firstPauseSeconds * 2 ** (attempt - 1), longestPauseSeconds) * 1000;
  return 1 + random(most);
}

export function isHopeless({ createdAt, attempt }: { createdAt: Date; attempt: number }, now: Date): boolean {
  return attempt >= leastTryCount && now.getTime() - createdAt.getTime() >= giveUpAfterHours * 3_600_000;
}
