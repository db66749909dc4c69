// Whether the process lives. It asks nothing else: a store in trouble is no reason to start the articles anew.

export const dynamic = 'force-dynamic';

export function GET() {
  return new Response('alive\n', { headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' } });
}
