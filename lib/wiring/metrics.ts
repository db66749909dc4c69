// The figures of this process and of the notices that it has to send, for whoever has the token.

import { systemClock } from '../platform/clock';
import { readEnv } from '../platform/env';
import { isBearerOf, writeMetrics } from '../platform/process/metrics';
import { getDesk } from '../wiring';

export type MetricsAnswer = { kind: 'off' } | { kind: 'notAllowed' } | { kind: 'read'; text: string };

export async function readMetrics(authorization: string | null): Promise<MetricsAnswer> {
  const { METRICS_TOKEN } = readEnv();
  if (!METRICS_TOKEN) return { kind: 'off' };
  if (!isBearerOf(METRICS_TOKEN, authorization)) return { kind: 'notAllowed' };
  return { kind: 'read', text: writeMetrics(await noticeFigures()) };
}

/** When the store does not answer they are left out, and the other figures are worth having all the more. */
async function noticeFigures() {
  const state = await getDesk()
    .noticeState()
    .catch(() => undefined);
  if (!state) return undefined;
  const { readyCount: ready, leasedCount: leased, sentCount: sent, deadCount: dead, oldestUndeliveredAt } = state;
  const waited = oldestUndeliveredAt ? systemClock.now().getTime() - oldestUndeliveredAt.getTime() : 0;
  return { counts: { ready, leased, sent, dead }, oldestSeconds: Math.max(0, Math.round(waited / 1000)) };
}
