// All articles: page N, which readers reach as /articles?page=N (a rewrite in next.config.js).
import { notFound } from 'next/navigation';
import { ArticleListing } from '@/components/article/article-listing/article-listing';
import { library } from '@/lib/content/library';
import { pageOf } from '@/lib/publishing/listing';
import { pageMetadata } from '@/lib/publishing/metadata';
import { articleListPages, listPagesDrawn } from '@/lib/publishing/routes';
import { addresses } from '@/lib/site/addresses';
import { getSite } from '@/lib/site/site';

export const dynamicParams = false;

const lead = 'Plain, sourced articles about treatments, their risks, and the other options.';

export async function generateStaticParams() {
  return library.drawnByBuild(await articleListPages(library), listPagesDrawn);
}

export async function generateMetadata({ params }: PageProps<'/articles/pages/[number]'>) {
  const number = Number((await params).number);
  return pageMetadata({ title: `Articles, page ${number}`, description: lead, path: addresses.articles(number) }, getSite());
}

export default async function ArticlesPageNumber({ params }: PageProps<'/articles/pages/[number]'>) {
  const listing = pageOf(await library.listArticles(), Number((await params).number)) ?? notFound();
  return <ArticleListing title="Articles" lead={lead} listing={listing} addressOf={addresses.articles} calendar={getSite()} />;
}
