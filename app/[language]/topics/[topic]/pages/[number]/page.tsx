// One topic: page N of its articles, which readers reach as /topics/<topic>?page=N (a rewrite in next.config.js).
import { notFound } from 'next/navigation';
import { ArticleListing } from '@/components/article/article-listing/article-listing';
import { Frame } from '@/components/site/frame/frame';
import { onlyHere } from '@/lib/publishing/elsewhere';
import { pageOf } from '@/lib/publishing/listing';
import { topicMetadata } from '@/lib/publishing/metadata';
import { listPagesDrawn, topicListPages } from '@/lib/publishing/routes';
import { trailsOf } from '@/lib/site/trails';
import { inEachLanguage, opened } from '../../../../opened';

export const dynamicParams = false;

export function generateStaticParams() {
  return inEachLanguage(async ({ library }) => library.drawnByBuild(await topicListPages(library), listPagesDrawn));
}

export async function generateMetadata({ params }: PageProps<'/[language]/topics/[topic]/pages/[number]'>) {
  const { site, library, topic, number } = await opened(params);
  return topicMetadata((await library.findTopic(topic)) ?? notFound(), site, [], Number(number));
}

export default async function TopicPageNumber({ params }: PageProps<'/[language]/topics/[topic]/pages/[number]'>) {
  const { site, library, topic, number } = await opened(params);
  const { slug, title, description } = (await library.findTopic(topic)) ?? notFound();
  const articles = await library.listArticlesOf(slug);
  return (
    <Frame site={site} elsewhere={onlyHere(site, 'topics')}>
      <ArticleListing
        title={title}
        lead={description}
        trail={trailsOf(site).topic()}
        listing={pageOf(articles, Number(number)) ?? notFound()}
        addressOf={(page) => site.addresses.topic(slug, page)}
        site={site}
      />
    </Frame>
  );
}
