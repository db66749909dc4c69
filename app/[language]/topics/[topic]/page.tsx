// One topic and its articles: the first page.
import { notFound } from 'next/navigation';
import { ArticleListing } from '@/components/article/article-listing/article-listing';
import { Prose } from '@/components/article/prose/prose';
import { Frame } from '@/components/site/frame/frame';
import { StructuredData } from '@/components/site/structured-data/structured-data';
import { translationsOf } from '@/lib/publishing/elsewhere';
import { pageOf } from '@/lib/publishing/listing';
import { topicMetadata } from '@/lib/publishing/metadata';
import { topicGraph } from '@/lib/publishing/structured-data/pages';
import { trailsOf } from '@/lib/site/trails';
import { inEachLanguage, opened } from '../../opened';

export const dynamicParams = false;

export function generateStaticParams() {
  return inEachLanguage(async ({ library }) => library.drawnByBuild((await library.listTopics()).map(({ slug }) => ({ topic: slug }))));
}

export async function generateMetadata({ params }: PageProps<'/[language]/topics/[topic]'>) {
  const { site, library, topic: slug } = await opened(params);
  const topic = (await library.findTopic(slug)) ?? notFound();
  return topicMetadata(topic, site, await translationsOf(site, 'topics', slug));
}

export default async function TopicPage({ params }: PageProps<'/[language]/topics/[topic]'>) {
  const { site, library, topic: slug } = await opened(params);
  const topic = (await library.findTopic(slug)) ?? notFound();
  const articles = await library.listArticlesOf(topic.slug);
  const listing = pageOf(articles, 1) ?? notFound();
  return (
    <Frame site={site} elsewhere={await translationsOf(site, 'topics', slug)}>
      <StructuredData graph={topicGraph(topic, listing.items, site)} />
      <ArticleListing
        title={topic.title}
        lead={topic.description}
        trail={trailsOf(site).topic()}
        introduction={<Prose html={topic.html} />}
        listing={listing}
        addressOf={(page) => site.addresses.topic(topic.slug, page)}
        site={site}
      />
    </Frame>
  );
}
