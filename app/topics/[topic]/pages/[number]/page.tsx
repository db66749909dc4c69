// One topic: page N of its articles, which readers reach as /topics/<topic>?page=N (a rewrite in next.config.js).
import { notFound } from 'next/navigation';
import { ArticleListing } from '@/components/article/article-listing/article-listing';
import { library } from '@/lib/content/library';
import { articlesPerPage, pageNumbers, pageOf } from '@/lib/publishing/listing';
import { pageMetadata } from '@/lib/publishing/metadata';
import { addresses } from '@/lib/site/addresses';
import { getSite } from '@/lib/site/site';

export const dynamicParams = false;

/** One page more than there are articles for now, so that a scheduled article can start a page without a build. */
export async function generateStaticParams() {
  const [topics, articles] = await Promise.all([library.listTopics(), library.listArticles()]);
  return topics.flatMap(({ slug }) => {
    const count = articles.filter((article) => article.topics.includes(slug)).length;
    return pageNumbers(count + articlesPerPage).map(({ number }) => ({ topic: slug, number }));
  });
}

export async function generateMetadata({ params }: PageProps<'/topics/[topic]/pages/[number]'>) {
  const { topic, number } = await params;
  const { slug, title, description } = (await library.findTopic(topic)) ?? notFound();
  return pageMetadata({ title: `${title}, page ${number}`, description, path: addresses.topic(slug, Number(number)) }, getSite());
}

export default async function TopicPageNumber({ params }: PageProps<'/topics/[topic]/pages/[number]'>) {
  const { topic, number } = await params;
  const { slug, title, description } = (await library.findTopic(topic)) ?? notFound();
  const articles = (await library.listArticles()).filter((article) => article.topics.includes(slug));
  return (
    <ArticleListing
      title={title}
      lead={description}
      trail={[{ to: addresses.topics(), text: 'Topics' }]}
      listing={pageOf(articles, Number(number)) ?? notFound()}
      addressOf={(page) => addresses.topic(slug, page)}
      calendar={getSite()}
    />
  );
}
