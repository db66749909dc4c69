// Everybody who writes or reviews.
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

const title = 'Who writes and reviews';
const lead = 'The people and teams who answer for what you read here.';

export function generateMetadata() {
  return pageMetadata({ title, description: lead, path: addresses.people() }, getSite());
}

export default async function PeoplePage() {
  const people = await library.listPeople();
  return (
    <>
      <StructuredData graph={collectionGraph({ title, description: lead, path: addresses.people() }, getSite())} />
      <Breadcrumbs trail={trails.top} />
      <PageHead title={title} lead={lead} />
      <Directory
        entries={people.map(({ slug, name, role, description }) => ({ to: addresses.person(slug), title: name, text: description, note: role }))}
      />
    </>
  );
}
