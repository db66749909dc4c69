// What is new or corrected, as Atom.
import { library } from '@/lib/content/library';
import { openToAll } from '@/lib/publishing/answers/answer';
import { atomOf, atomType } from '@/lib/publishing/feeds/atom';
import { siteFeed } from '@/lib/publishing/feeds/feed';
import { addresses } from '@/lib/site/addresses';
import { getSite } from '@/lib/site/site';

export const dynamic = 'force-static';

export async function GET() {
  return new Response(atomOf(await siteFeed(library, getSite(), addresses.feed())), { headers: { ...openToAll, 'Content-Type': atomType } });
}
