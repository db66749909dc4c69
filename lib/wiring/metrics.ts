// The figures of this process, for whoever has the token.
import { readEnv } from '../platform/env';
import { isBearerOf, writeMetrics } from '../platform/process/metrics';

export type MetricsAnswer = { kind: 'off' } | { kind: 'notAllowed' } | { kind: 'read'; text: string };

export function readMetrics(authorization: string | null): MetricsAnswer {
  const { METRICS_TOKEN } = readEnv();
  if (!METRICS_TOKEN) return { kind: 'off' };
  return isBearerOf(METRICS_TOKEN, authorization) ? { kind: 'read', text: writeMetrics() } : { kind: 'notAllowed' };
}
