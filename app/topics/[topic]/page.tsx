// One topic and its articles: the first page.
import { notFound } from 'next/navigation';
import { ArticleListing } from '@/components/article/article-listing/article-listing';
import { Prose } from '@/components/article/prose/prose';
import { library } from '@/lib/content/library';
import { pageOf } from '@/lib/publishing/listing';
import { pageMetadata } from '@/lib/publishing/metadata';
import { addresses } from '@/lib/site/addresses';
import { getSite } from '@/lib/site/site';

export const dynamicParams = false;

export async function generateStaticParams() {
  return (await library.listTopics()).map(({ slug }) => ({ topic: slug }));
}

export async function generateMetadata({ params }: PageProps<'/topics/[topic]'>) {
  const { slug, title, description } = (await library.findTopic((await params).topic)) ?? notFound();
  return pageMetadata({ title, description, path: addresses.topic(slug) }, getSite());
}

export default async function TopicPage({ params }: PageProps<'/topics/[topic]'>) {
  const { slug, title, description, html } = (await library.findTopic((await params).topic)) ?? notFound();
  const articles = (await library.listArticles()).filter((article) => article.topics.includes(slug));
  return (
    <ArticleListing
      title={title}
      lead={description}
      trail={[{ to: addresses.topics(), text: 'Topics' }]}
      introduction={<Prose html={html} />}
      listing={pageOf(articles, 1) ?? notFound()}
      addressOf={(page) => addresses.topic(slug, page)}
      calendar={getSite()}
    />
  );
}
