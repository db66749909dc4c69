// All topics.
import { Breadcrumbs } from '@/components/site/breadcrumbs/breadcrumbs';
import { Directory } from '@/components/site/directory/directory';
import { PageHead } from '@/components/site/page-head/page-head';
import { StructuredData } from '@/components/site/structured-data/structured-data';
import { library } from '@/lib/content/library';
import { pageMetadata } from '@/lib/publishing/metadata';
import { collectionGraph } from '@/lib/publishing/structured-data/pages';
import { addresses } from '@/lib/site/addresses';
import { getSite } from '@/lib/site/site';
import { trails } from '@/lib/site/trails';

const title = 'Topics';
const lead = 'What we write about. An article can belong to more than one topic.';

export function generateMetadata() {
  return pageMetadata({ title, description: lead, path: addresses.topics() }, getSite());
}

export default async function TopicsPage() {
  const topics = await library.listTopics();
  const entries = topics.map(async ({ slug, title, description }) => {
    const { length } = await library.listArticlesOf(slug);
    return { to: addresses.topic(slug), title, text: description, note: length === 1 ? '1 article' : `${length} articles` };
  });
  return (
    <>
      <StructuredData graph={collectionGraph({ title, description: lead, path: addresses.topics() }, getSite())} />
      <Breadcrumbs trail={trails.top} />
      <PageHead title={title} lead={lead} />
      <Directory entries={await Promise.all(entries)} />
    </>
  );
}
