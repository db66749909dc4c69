// Everybody who writes or reviews.
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

export async function generateMetadata({ params }: PageProps<'/[language]/people'>) {
  const { site } = await opened(params);
  return pageMetadata(factsOf(site), site);
}

export default async function PeoplePage({ params }: PageProps<'/[language]/people'>) {
  const { site, library } = await opened(params);
  const facts = factsOf(site);
  const people = await library.listPeople();
  return (
    <Frame site={site} elsewhere={facts.elsewhere}>
      <StructuredData graph={collectionGraph(facts, site)} />
      <Breadcrumbs trail={top} site={site} />
      <PageHead title={facts.title} lead={facts.description} />
      <Directory
        entries={people.map(({ slug, name, role, description }) => ({ to: site.addresses.person(slug), title: name, text: description, note: role }))}
      />
    </Frame>
  );
}

function factsOf(site: Edition) {
  const { title, lead } = site.words.lists.people;
  return { title, description: lead, path: site.addresses.people(), elsewhere: alsoAt(site, ({ addresses }) => addresses.people()) };
}
