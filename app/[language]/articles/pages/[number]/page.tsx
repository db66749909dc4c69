// All articles: page N, which readers reach as /articles?page=N (a rewrite in next.config.js).
import { notFound } from 'next/navigation';
import { ArticleListing } from '@/components/article/article-listing/article-listing';
import { Frame } from '@/components/site/frame/frame';
import { onlyHere } from '@/lib/publishing/elsewhere';
import { pageOf } from '@/lib/publishing/listing';
import { pageMetadata } from '@/lib/publishing/metadata';
import { articleListPages, listPagesDrawn } from '@/lib/publishing/routes';
import { inEachLanguage, opened } from '../../../opened';

export const dynamicParams = false;

export function generateStaticParams() {
  return inEachLanguage(async ({ library }) => library.drawnByBuild(await articleListPages(library), listPagesDrawn));
}

export async function generateMetadata({ params }: PageProps<'/[language]/articles/pages/[number]'>) {
  const { site, number } = await opened(params);
  const { frame, lists } = site.words;
  const title = frame.titleOfPage(lists.articles.title, number);
  return pageMetadata({ title, description: lists.articles.lead, path: site.addresses.articles(Number(number)) }, site);
}

export default async function ArticlesPageNumber({ params }: PageProps<'/[language]/articles/pages/[number]'>) {
  const { site, library, number } = await opened(params);
  const { title, lead } = site.words.lists.articles;
  const listing = pageOf(await library.listArticles(), Number(number)) ?? notFound();
  return (
    <Frame site={site} elsewhere={onlyHere(site, 'articles')}>
      <ArticleListing title={title} lead={lead} listing={listing} addressOf={site.addresses.articles} site={site} />
    </Frame>
  );
}
