// What is new or corrected, as Atom.
import { openToAll } from '@/lib/publishing/answers/answer';
import { atomOf, atomType } from '@/lib/publishing/feeds/atom';
import { siteFeed } from '@/lib/publishing/feeds/feed';
import { languageParams, opened } from '../opened';

export const dynamic = 'force-static';
export const dynamicParams = false;

export const generateStaticParams = languageParams;

export async function GET(_request: Request, { params }: RouteContext<'/[language]/feed.xml'>) {
  const { site, library } = await opened(params);
  return new Response(atomOf(await siteFeed(library, site, site.addresses.feed())), { headers: { ...openToAll, 'Content-Type': atomType } });
}
