// Every page with the day of its last change; on a very large site, a list of such lists.
import { listAllMapEntries, mapType, siteMapFile } from '@/lib/publishing/maps/site-map';

export const dynamic = 'force-static';

export async function GET() {
  return new Response(siteMapFile(await listAllMapEntries()), { headers: { 'Content-Type': mapType } });
}
