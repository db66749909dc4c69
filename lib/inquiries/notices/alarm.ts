// Says in the log when a notice waits for too long, but not at every tick.
import type { Clock } from '../../platform/clock';
import type { Log } from '../../platform/log';
import type { NoticeStore, NoticeSummary } from './store';

export const overdueAfterMinutes = 15;
const askEveryMinutes = 1;

/** Whether no notice has waited for too long. */
export function isPunctual({ oldestUndeliveredAt }: Pick<NoticeSummary, 'oldestUndeliveredAt'>, now: Date): boolean {
  return !oldestUndeliveredAt || now.getTime() - oldestUndeliveredAt.getTime() <= overdueAfterMinutes * 60_000;
}

export function createAlarm(notices: Pick<NoticeStore, 'summary'>, clock: Clock, log: Log) {
  let askedAt: Date | undefined;
  let saidAt: Date | undefined;
  /** Apart in either direction: the clock may be put back. */
  const hasPassed = (since: Date | undefined, minutes: number) => !since || Math.abs(clock.now().getTime() - since.getTime()) >= minutes * 60_000;

  return async () => {
    if (!hasPassed(askedAt, askEveryMinutes)) return;
    askedAt = clock.now();
    const { oldestUndeliveredAt, readyCount, leasedCount } = await notices.summary();
    if (!oldestUndeliveredAt) return;
    if (isPunctual({ oldestUndeliveredAt }, clock.now()) || !hasPassed(saidAt, overdueAfterMinutes)) return;
    saidAt = clock.now();
    log.error('notice.overdue', { count: readyCount + leasedCount, milliseconds: saidAt.getTime() - oldestUndeliveredAt.getTime() });
  };
}
