// All articles, newest first: the first page.
import { notFound } from 'next/navigation';
import { ArticleListing } from '@/components/article/article-listing/article-listing';
import { Frame } from '@/components/site/frame/frame';
import { StructuredData } from '@/components/site/structured-data/structured-data';
import { alsoAt } from '@/lib/publishing/elsewhere';
import { pageOf } from '@/lib/publishing/listing';
import { pageMetadata } from '@/lib/publishing/metadata';
import { collectionGraph } from '@/lib/publishing/structured-data/pages';
import type { Edition } from '@/lib/site/languages/edition';
import { opened } from '../opened';

export async function generateMetadata({ params }: PageProps<'/[language]/articles'>) {
  const { site } = await opened(params);
  return pageMetadata(factsOf(site), site);
}

export default async function ArticlesPage({ params }: PageProps<'/[language]/articles'>) {
  const { site, library } = await opened(params);
  const facts = factsOf(site);
  const listing = pageOf(await library.listArticles(), 1) ?? notFound();
  return (
    <Frame site={site} elsewhere={facts.elsewhere}>
      <StructuredData graph={collectionGraph(facts, site)} />
      <ArticleListing title={facts.title} lead={facts.description} listing={listing} addressOf={site.addresses.articles} site={site} />
    </Frame>
  );
}

function factsOf(site: Edition) {
  const { title, lead } = site.words.lists.articles;
  return { title, description: lead, path: site.addresses.articles(), elsewhere: alsoAt(site, ({ addresses }) => addresses.articles()) };
}
