// What Prometheus reads, with the token of METRICS_TOKEN. Where none is set, there is nothing here.
import { readMetrics } from '@/lib/wiring/metrics';

export const dynamic = 'force-dynamic';

export async function GET(request: Request) {
  const answer = await readMetrics(request.headers.get('authorization'));
  if (answer.kind === 'off') return new Response(null, { status: 404, headers: { 'Cache-Control': 'no-store' } });
  if (answer.kind === 'notAllowed')
    return new Response(null, { status: 401, headers: { 'WWW-Authenticate': 'Bearer', 'Cache-Control': 'no-store' } });
  return new Response(answer.text, { headers: { 'Content-Type': 'text/plain; version=0.0.4; charset=utf-8', 'Cache-Control': 'no-store' } });
}
