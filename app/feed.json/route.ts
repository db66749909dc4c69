// What is new or corrected, as a JSON feed.
import { library } from '@/lib/content/library';
import { openToAll } from '@/lib/publishing/answers/answer';
import { siteFeed } from '@/lib/publishing/feeds/feed';
import { jsonFeedOf, jsonFeedType } from '@/lib/publishing/feeds/json-feed';
import { addresses } from '@/lib/site/addresses';
import { getSite } from '@/lib/site/site';

export const dynamic = 'force-static';

export async function GET() {
  return new Response(jsonFeedOf(await siteFeed(library, getSite(), addresses.jsonFeed())), {
    headers: { ...openToAll, 'Content-Type': jsonFeedType },
  });
}
