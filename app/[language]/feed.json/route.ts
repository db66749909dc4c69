// What is new or corrected, as a JSON feed.
import { openToAll } from '@/lib/publishing/answers/answer';
import { siteFeed } from '@/lib/publishing/feeds/feed';
import { jsonFeedOf, jsonFeedType } from '@/lib/publishing/feeds/json-feed';
import { languageParams, opened } from '../opened';

export const dynamic = 'force-static';
export const dynamicParams = false;

export const generateStaticParams = languageParams;

export async function GET(_request: Request, { params }: RouteContext<'/[language]/feed.json'>) {
  const { site, library } = await opened(params);
  return new Response(jsonFeedOf(await siteFeed(library, site, site.addresses.jsonFeed())), {
    headers: { ...openToAll, 'Content-Type': jsonFeedType },
  });
}
