// Says in the log when a notice waits for too long, was given up, or an inquiry has none; again and again, but not at every tick.
import type { Clock } from '../../platform/clock';
import type { Log } from '../../platform/log';
import type { NoticeStore, NoticeSummary } from './store';

export const overdueAfterMinutes = 15;
const askEveryMinutes = 1;

/** Whether no notice has waited for too long. */
export function isPunctual({ oldestUndeliveredAt }: Pick<NoticeSummary, 'oldestUndeliveredAt'>, now: Date): boolean {
  return !oldestUndeliveredAt || now.getTime() - oldestUndeliveredAt.getTime() <= overdueAfterMinutes * 60_000;
}

/** `countMissing` says how many inquiries nobody would hear of; see missing/store.ts. */
export function createAlarm(notices: Pick<NoticeStore, 'summary'>, countMissing: () => Promise<number>, clock: Clock, log: Log) {
  let askedAt: Date | undefined;
  let saidAt: Date | undefined;
  let missedAt: Date | undefined;
  let givenUpSaidAt: Date | undefined;
  /** Apart in either direction: the clock may be put back. */
  const hasPassed = (since: Date | undefined, minutes: number) => !since || Math.abs(clock.now().getTime() - since.getTime()) >= minutes * 60_000;

  const sayMissing = async () => {
    const count = await countMissing();
    if (count === 0 || !hasPassed(missedAt, overdueAfterMinutes)) return;
    missedAt = clock.now();
    log.error('notice.missing', { count });
  };

  return async () => {
    if (!hasPassed(askedAt, askEveryMinutes)) return;
    askedAt = clock.now();
    await sayMissing();
    const { oldestUndeliveredAt, readyCount, leasedCount, deadCount } = await notices.summary();
    // Nobody hears of these any more unless somebody acts, so it is said for as long as there is one.
    if (deadCount > 0 && hasPassed(givenUpSaidAt, overdueAfterMinutes)) {
      givenUpSaidAt = clock.now();
      log.error('notice.given-up', { count: deadCount });
    }
    if (!oldestUndeliveredAt) return;
    if (isPunctual({ oldestUndeliveredAt }, clock.now()) || !hasPassed(saidAt, overdueAfterMinutes)) return;
    saidAt = clock.now();
    log.error('notice.overdue', { count: readyCount + leasedCount, milliseconds: saidAt.getTime() - oldestUndeliveredAt.getTime() });
  };
}
