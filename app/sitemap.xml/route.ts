// Every page with the day of its last change; on a very large site, a list of such lists.
import { library } from '@/lib/content/library';
import { listMapEntries, mapType, siteMapFile } from '@/lib/publishing/maps/site-map';
import { getEdition } from '@/lib/site/edition';

export const dynamic = 'force-static';

export async function GET() {
  return new Response(siteMapFile(await listMapEntries(library, getEdition())), { headers: { 'Content-Type': mapType } });
}
