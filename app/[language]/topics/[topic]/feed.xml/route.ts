// What is new or corrected in one topic, as Atom.
import { notFound } from 'next/navigation';
import { openToAll } from '@/lib/publishing/answers/answer';
import { atomOf, atomType } from '@/lib/publishing/feeds/atom';
import { topicFeed } from '@/lib/publishing/feeds/feed';
import { inEachLanguage, opened } from '../../../opened';

export const dynamic = 'force-static';
export const dynamicParams = false;

export function generateStaticParams() {
  return inEachLanguage(async ({ library }) => (await library.listTopics()).map(({ slug }) => ({ topic: slug })));
}

export async function GET(_request: Request, { params }: RouteContext<'/[language]/topics/[topic]/feed.xml'>) {
  const { site, library, topic: slug } = await opened(params);
  const topic = (await library.findTopic(slug)) ?? notFound();
  const feed = await topicFeed(topic, library, site, site.addresses.topicFeed(topic.slug));
  return new Response(atomOf(feed), { headers: { ...openToAll, 'Content-Type': atomType } });
}
