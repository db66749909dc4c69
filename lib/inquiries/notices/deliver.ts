// Sends the notices that are due and records what became of each.
// Safe to run at any time, in two processes at once: a notice is leased before it is sent.
// A notice may be sent twice if we die between sending and recording; it is never lost.
import type { Clock } from '../../platform/clock';
import type { Log } from '../../platform/log';
import { MailDelayed, MailRefused } from '../../platform/mail/mail';
import { count } from '../../platform/process/metrics';
import { isHopeless } from './backoff';
import type { Breaker } from './breaker';
import type { LeasedNotice } from './notice';
import type { Pace } from './pace';
import { createRefusals } from './refusals';
import type { NoticeStore, Settlement } from './store';

/** Takes a notice where it has to go, or throws `MailRefused` or `MailDelayed`. */
export type Carrier = (notice: LeasedNotice, signal: AbortSignal) => Promise<void>;

export interface Delivering {
  notices: Pick<NoticeStore, 'lease' | 'settle' | 'heal' | 'revive'>;
  /** By kind. A kind that this build does not know is left for one that does. */
  carriers: Record<string, Carrier>;
  clock: Clock;
  log: Log;
  breaker: Breaker;
  pace: Pace;
  /** Milliseconds to wait after the try of this number. */
  pauseAfter(attempt: number): number;
}

export interface Delivered {
  sentCount: number;
  delayedCount: number;
  deadCount: number;
  /** The mail server could not be reached, so what else is due was not tried. */
  isHeldBack: boolean;
}

export interface Ending {
  /** Nothing more is begun. */
  stop?: AbortSignal;
  /** What is being sent is broken off, too. */
  abort?: AbortSignal;
}

/** Shorter than the lease, so that nobody else begins while we may still be sending. */
const longestSendMilliseconds = 45_000;

export function createDelivery({ notices, carriers, clock, log, breaker, pace, pauseAfter }: Delivering) {
  const kinds = Object.keys(carriers);
  const refusals = createRefusals();
  /** Sent, but the store would not take it down. As long as we live, these are not sent again. */
  const unrecorded = new Set<string>();

  async function attempt(notice: LeasedNotice, abort: AbortSignal | undefined): Promise<Settlement> {
    if (unrecorded.has(notice.id)) return { kind: 'sent' };
    const signal = AbortSignal.any([AbortSignal.timeout(longestSendMilliseconds), ...(abort ? [abort] : [])]);
    try {
      await carriers[notice.kind]?.(notice, signal);
      breaker.record(true);
      refusals.forget();
      return { kind: 'sent' };
    } catch (fault) {
      if (abort?.aborted) return { kind: 'givenBack' };
      const isRefused = fault instanceof MailRefused;
      if (isRefused) refusals.note(notice.id);
      const isServers = isRefused ? refusals.areTheServers() : fault instanceof MailDelayed && fault.concerns === 'server';
      breaker.record(!isServers);
      const code = codeOf(fault);
      if ((isRefused && !isServers) || isHopeless(notice, clock.now())) return { kind: 'dead', code };
      return { kind: 'delayed', code, until: new Date(clock.now().getTime() + pauseAfter(notice.attempt)) };
    }
  }

  async function record(notice: LeasedNotice, settlement: Settlement) {
    if (settlement.kind === 'sent') unrecorded.add(notice.id);
    const isOurs = await notices.settle(notice, settlement, clock.now());
    unrecorded.delete(notice.id);
    const early = refusals.takeGivenUp();
    if (early.length > 0) await notices.revive(clock.now(), early);
    say(log, notice, settlement, isOurs);
  }

  return async ({ stop, abort }: Ending = {}): Promise<Delivered> => {
    const delivered: Delivered = { sentCount: 0, delayedCount: 0, deadCount: 0, isHeldBack: false };
    const startedAt = clock.now();
    await notices.heal(startedAt);
    for (;;) {
      if (!breaker.mayTry()) return { ...delivered, isHeldBack: true };
      await pace.turn();
      if (stop?.aborted) return delivered;
      const now = clock.now();
      // What fails now has its next try in a later round. The earlier of both, because the clock may be put back meanwhile.
      const dueBy = new Date(Math.min(now.getTime(), startedAt.getTime()));
      const notice = await notices.lease({ kinds, now, dueBy });
      if (!notice) return delivered;
      const settlement = stop?.aborted ? { kind: 'givenBack' as const } : await attempt(notice, abort);
      await record(notice, settlement);
      if (settlement.kind !== 'givenBack') delivered[`${settlement.kind}Count`] += 1;
    }
  };
}

function say(log: Log, { reference, attempt }: LeasedNotice, settlement: Settlement, isOurs: boolean) {
  if (!isOurs) return log.warn('notice.lease-lost', { reference, attempt });
  if (settlement.kind !== 'givenBack') count('clinic_deliveries_total', settlement.kind);
  if (settlement.kind === 'sent') log.info('notice.sent', { reference, attempt });
  if (settlement.kind === 'delayed') log.warn('notice.delayed', { reference, attempt, code: settlement.code });
  if (settlement.kind === 'dead') log.error('notice.dead', { reference, attempt, code: settlement.code });
}

/** A fault that is no mail's, such as a site.yml that cannot be read, is waited out like any other. */
function codeOf(fault: unknown): string {
  if (fault instanceof MailRefused || fault instanceof MailDelayed) return fault.code;
  return fault instanceof Error ? fault.name : 'UNKNOWN';
}
