// What is new or corrected in one topic, as Atom.
import { notFound } from 'next/navigation';
import { library } from '@/lib/content/library';
import { openToAll } from '@/lib/publishing/answers/answer';
import { atomOf, atomType } from '@/lib/publishing/feeds/atom';
import { topicFeed } from '@/lib/publishing/feeds/feed';
import { addresses } from '@/lib/site/addresses';
import { getSite } from '@/lib/site/site';

export const dynamic = 'force-static';
export const dynamicParams = false;

export async function generateStaticParams() {
  return (await library.listTopics()).map(({ slug }) => ({ topic: slug }));
}

export async function GET(_request: Request, { params }: RouteContext<'/topics/[topic]/feed.xml'>) {
  const topic = (await library.findTopic((await params).topic)) ?? notFound();
  const feed = await topicFeed(topic, library, getSite(), addresses.topicFeed(topic.slug));
  return new Response(atomOf(feed), { headers: { ...openToAll, 'Content-Type': atomType } });
}
