// All articles, newest first: the first page.
import { notFound } from 'next/navigation';
import { ArticleListing } from '@/components/article/article-listing/article-listing';
import { StructuredData } from '@/components/site/structured-data/structured-data';
import { library } from '@/lib/content/library';
import { pageOf } from '@/lib/publishing/listing';
import { pageMetadata } from '@/lib/publishing/metadata';
import { collectionGraph } from '@/lib/publishing/structured-data/pages';
import { addresses } from '@/lib/site/addresses';
import { getSite } from '@/lib/site/site';

const title = 'Articles';
const lead = 'Plain, sourced articles about treatments, their risks, and the other options.';

export function generateMetadata() {
  return pageMetadata({ title, description: lead, path: addresses.articles() }, getSite());
}

export default async function ArticlesPage() {
  const listing = pageOf(await library.listArticles(), 1) ?? notFound();
  return (
    <>
      <StructuredData graph={collectionGraph({ title, description: lead, path: addresses.articles() }, getSite())} />
      <ArticleListing title={title} lead={lead} listing={listing} addressOf={addresses.articles} calendar={getSite()} />
    </>
  );
}
