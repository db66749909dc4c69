// One topic and its articles: the first page.
import { notFound } from 'next/navigation';
import { ArticleListing } from '@/components/article/article-listing/article-listing';
import { Prose } from '@/components/article/prose/prose';
import { StructuredData } from '@/components/site/structured-data/structured-data';
import { library } from '@/lib/content/library';
import { pageOf } from '@/lib/publishing/listing';
import { topicMetadata } from '@/lib/publishing/metadata';
import { topicGraph } from '@/lib/publishing/structured-data/pages';
import { addresses } from '@/lib/site/addresses';
import { getSite } from '@/lib/site/site';
import { trails } from '@/lib/site/trails';

export const dynamicParams = false;

export async function generateStaticParams() {
  return library.drawnByBuild((await library.listTopics()).map(({ slug }) => ({ topic: slug })));
}

export async function generateMetadata({ params }: PageProps<'/topics/[topic]'>) {
  return topicMetadata((await library.findTopic((await params).topic)) ?? notFound(), getSite());
}

export default async function TopicPage({ params }: PageProps<'/topics/[topic]'>) {
  const topic = (await library.findTopic((await params).topic)) ?? notFound();
  const articles = await library.listArticlesOf(topic.slug);
  const listing = pageOf(articles, 1) ?? notFound();
  return (
    <>
      <StructuredData graph={topicGraph(topic, listing.items, getSite())} />
      <ArticleListing
        title={topic.title}
        lead={topic.description}
        trail={trails.topic()}
        introduction={<Prose html={topic.html} />}
        listing={listing}
        addressOf={(page) => addresses.topic(topic.slug, page)}
        calendar={getSite()}
      />
    </>
  );
}
