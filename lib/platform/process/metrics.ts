// What happened how often in this process, and how it is, in Prometheus' text format.
// A closed list of names and labels, as in the log: nothing that a person typed, no reference and no network address can be counted here.
import { timingSafeEqual } from 'node:crypto';
import { type IntervalHistogram, monitorEventLoopDelay } from 'node:perf_hooks';

/** Every counter with its only label and all values of it; shown as 0 before the first time, so that an alarm can be set on a rise. */
const counters = {
  clinic_submits_total: {
    help: 'Forms sent, by what became of them.',
    label: 'outcome',
    values: ['received', 'repeated', 'rejected', 'stale', 'tooFast', 'limited', 'notSaved', 'unsure'],
  },
  clinic_limiter_hits_total: {
    help: 'Forms not taken because of a limit, by the limit.',
    label: 'limit',
    values: ['form', 'visitor', 'everybody'],
  },
  clinic_limiter_failures_total: { help: 'Forms taken uncounted because the limits could not be counted.', label: 'at', values: ['submit'] },
  clinic_quarantined_total: {
    help: 'Inquiries kept in quarantine, by each sign that spoke against them.',
    label: 'sign',
    values: ['trap', 'links', 'markup', 'phrases', 'name', 'scripts', 'shouting'],
  },
  clinic_sign_ins_total: {
    help: 'Attempts to sign in to the inbox, by what became of them.',
    label: 'outcome',
    values: ['signedIn', 'codeNeeded', 'refused', 'delayed', 'busy', 'stale'],
  },
  clinic_deliveries_total: { help: 'Tries to send a notice, by what became of each.', label: 'outcome', values: ['sent', 'delayed', 'dead'] },
  clinic_store_failures_total: { help: 'Failures of the store.', label: 'at', values: ['desk'] },
} as const;

type Counters = typeof counters;
export type CounterName = keyof Counters;

interface Counts {
  counts: Map<string, number>;
  delay: IntervalHistogram;
}

declare global {
  // Next puts this file into more than one bundle of one process; they must count together.
  var clinicCounts: Counts | undefined;
}

/** Counts one. */
export function count<Name extends CounterName>(name: Name, value: Counters[Name]['values'][number]) {
  const key = `${name} ${value}`;
  const { counts } = shared();
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** How many notices are in each state, and for how long the oldest has waited that is neither sent nor given up. */
export interface NoticeFigures {
  counts: Record<string, number>;
  oldestSeconds: number;
}

/** All of it as text. The event loop's delay is that since the last time somebody asked. */
export function writeMetrics(notices?: NoticeFigures): string {
  const { counts, delay } = shared();
  const lines = Object.entries(counters).flatMap(([name, { help, label, values }]) => [
    `# HELP ${name} ${help}`,
    `# TYPE ${name} counter`,
    ...values.map((value) => `${name}{${label}="${value}"} ${counts.get(`${name} ${value}`) ?? 0}`),
  ]);
  const quantiles = [50, 99].map((percent) => `clinic_event_loop_delay_seconds{quantile="${percent / 100}"} ${seconds(delay.percentile(percent))}`);
  const { rss, heapUsed } = process.memoryUsage();
  const text = [
    ...lines,
    ...(notices ? linesOf(notices) : []),
    '# HELP clinic_event_loop_delay_seconds How long the process kept everybody waiting, since the last reading.',
    '# TYPE clinic_event_loop_delay_seconds gauge',
    ...quantiles,
    '# TYPE process_resident_memory_bytes gauge',
    `process_resident_memory_bytes ${rss}`,
    '# TYPE clinic_heap_used_bytes gauge',
    `clinic_heap_used_bytes ${heapUsed}`,
    '# TYPE clinic_uptime_seconds gauge',
    `clinic_uptime_seconds ${Math.round(process.uptime())}`,
  ];
  delay.reset();
  return `${text.join('\n')}\n`;
}

function linesOf({ counts, oldestSeconds }: NoticeFigures): string[] {
  return [
    '# HELP clinic_notices Notices in the store, by state.',
    '# TYPE clinic_notices gauge',
    ...Object.entries(counts).map(([state, count]) => `clinic_notices{state="${state}"} ${count}`),
    '# HELP clinic_oldest_undelivered_seconds How long the oldest notice has waited that is neither sent nor given up.',
    '# TYPE clinic_oldest_undelivered_seconds gauge',
    `clinic_oldest_undelivered_seconds ${oldestSeconds}`,
  ];
}

/** Whether a request's `Authorization` header carries this token. Takes as long for a near miss as for a far one. */
export function isBearerOf(token: string, authorization: string | null): boolean {
  const given = Buffer.from(authorization ?? '');
  const wanted = Buffer.from(`Bearer ${token}`);
  return given.length === wanted.length && timingSafeEqual(given, wanted);
}

function shared(): Counts {
  globalThis.clinicCounts ??= startCounting();
  return globalThis.clinicCounts;
}

function startCounting(): Counts {
  const delay = monitorEventLoopDelay({ resolution: 20 });
  delay.enable();
  return { counts: new Map(), delay };
}

/** From nanoseconds; an untouched histogram has no number at all. */
function seconds(nanoseconds: number): number {
  return Number.isFinite(nanoseconds) ? Number((nanoseconds / 1e9).toFixed(6)) : 0;
}
