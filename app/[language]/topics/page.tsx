// All topics.
import { Breadcrumbs } from '@/components/site/breadcrumbs/breadcrumbs';
import { Directory } from '@/components/site/directory/directory';
import { Frame } from '@/components/site/frame/frame';
import { PageHead } from '@/components/site/page-head/page-head';
import { StructuredData } from '@/components/site/structured-data/structured-data';
import { alsoAt } from '@/lib/publishing/elsewhere';
import { pageMetadata } from '@/lib/publishing/metadata';
import { collectionGraph } from '@/lib/publishing/structured-data/pages';
import type { Edition } from '@/lib/site/languages/edition';
import { top } from '@/lib/site/trails';
import { opened } from '../opened';

export async function generateMetadata({ params }: PageProps<'/[language]/topics'>) {
  const { site } = await opened(params);
  return pageMetadata(factsOf(site), site);
}

export default async function TopicsPage({ params }: PageProps<'/[language]/topics'>) {
  const { site, library } = await opened(params);
  const facts = factsOf(site);
  const entries = (await library.listTopics()).map(async ({ slug, title, description }) => {
    const { length } = await library.listArticlesOf(slug);
    return { to: site.addresses.topic(slug), title, text: description, note: site.words.lists.articleCount(length) };
  });
  return (
    <Frame site={site} elsewhere={facts.elsewhere}>
      <StructuredData graph={collectionGraph(facts, site)} />
      <Breadcrumbs trail={top} site={site} />
      <PageHead title={facts.title} lead={facts.description} />
      <Directory entries={await Promise.all(entries)} />
    </Frame>
  );
}

function factsOf(site: Edition) {
  const { title, lead } = site.words.lists.topics;
  return { title, description: lead, path: site.addresses.topics(), elsewhere: alsoAt(site, ({ addresses }) => addresses.topics()) };
}
