// What search engines are asked to leave alone.
import { robotsFile } from '@/lib/publishing/maps/robots';

export const dynamic = 'force-static';

export function GET() {
  return new Response(robotsFile(), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
}
