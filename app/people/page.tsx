// Everybody who writes or reviews.
import { Directory } from '@/components/site/directory/directory';
import { PageHead } from '@/components/site/page-head/page-head';
import { library } from '@/lib/content/library';
import { pageMetadata } from '@/lib/publishing/metadata';
import { addresses } from '@/lib/site/addresses';
import { getSite } from '@/lib/site/site';

const title = 'Who writes and reviews';
const lead = 'The people and teams who answer for what you read here.';

export function generateMetadata() {
  return pageMetadata({ title, description: lead, path: addresses.people() }, getSite());
}

export default async function PeoplePage() {
  const people = await library.listPeople();
  return (
    <>
      <PageHead title={title} lead={lead} />
      <Directory
        entries={people.map(({ slug, name, role, description }) => ({ to: addresses.person(slug), title: name, text: description, note: role }))}
      />
    </>
  );
}
