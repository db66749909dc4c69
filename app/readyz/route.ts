// Whether an inquiry could be taken now: 200, or 503 with the classes of what is wrong. Anybody may ask, so there are no details; the log has them.
import { getDesk } from '@/lib/wiring';

export const dynamic = 'force-dynamic';

export async function GET() {
  const { isReady, reasons } = await getDesk().readiness();
  return Response.json(
    { status: isReady ? 'ready' : 'notReady', reasons },
    { status: isReady ? 200 : 503, headers: { 'Cache-Control': 'no-store' } },
  );
}
