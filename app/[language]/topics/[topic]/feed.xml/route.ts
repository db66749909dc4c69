// What is new or corrected in one topic, as Atom.
import { notFound } from 'next/navigation';
import { openToAll } from '@/lib/publishing/answers/answer';
import { atomOf, atomType } from '@/lib/publishing/feeds/atom';
import { topicFeed } from '@/lib/publishing/feeds/feed';
import { languageParams, opened } from '../../../opened';

export const dynamic = 'force-static';
export const dynamicParams = false;

export async function generateStaticParams() {
  const each = languageParams().map(async (params) => {
    const { library } = await opened(params);
    return (await library.listTopics()).map(({ slug }) => ({ ...params, topic: slug }));
  });
  return (await Promise.all(each)).flat();
}

export async function GET(_request: Request, { params }: RouteContext<'/[language]/topics/[topic]/feed.xml'>) {
  const { site, library, topic: slug } = await opened(params);
  const topic = (await library.findTopic(slug)) ?? notFound();
  const feed = await topicFeed(topic, library, site, site.addresses.topicFeed(topic.slug));
  return new Response(atomOf(feed), { headers: { ...openToAll, 'Content-Type': atomType } });
}
