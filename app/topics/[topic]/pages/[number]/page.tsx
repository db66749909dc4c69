// One topic: page N of its articles, which readers reach as /topics/<topic>?page=N (a rewrite in next.config.js).
import { notFound } from 'next/navigation';
import { ArticleListing } from '@/components/article/article-listing/article-listing';
import { library } from '@/lib/content/library';
import { pageOf } from '@/lib/publishing/listing';
import { topicMetadata } from '@/lib/publishing/metadata';
import { listPagesDrawn, topicListPages } from '@/lib/publishing/routes';
import { addresses } from '@/lib/site/addresses';
import { getSite } from '@/lib/site/site';
import { trails } from '@/lib/site/trails';

export const dynamicParams = false;

export async function generateStaticParams() {
  return library.drawnByBuild(await topicListPages(library), listPagesDrawn);
}

export async function generateMetadata({ params }: PageProps<'/topics/[topic]/pages/[number]'>) {
  const { topic, number } = await params;
  return topicMetadata((await library.findTopic(topic)) ?? notFound(), getSite(), Number(number));
}

export default async function TopicPageNumber({ params }: PageProps<'/topics/[topic]/pages/[number]'>) {
  const { topic, number } = await params;
  const { slug, title, description } = (await library.findTopic(topic)) ?? notFound();
  const articles = await library.listArticlesOf(slug);
  return (
    <ArticleListing
      title={title}
      lead={description}
      trail={trails.topic()}
      listing={pageOf(articles, Number(number)) ?? notFound()}
      addressOf={(page) => addresses.topic(slug, page)}
      calendar={getSite()}
    />
  );
}
