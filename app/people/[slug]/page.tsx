// One person or team: who they are, what they wrote and what they reviewed.
import { notFound } from 'next/navigation';
import { PersonView } from '@/components/article/person-view/person-view';
import { library } from '@/lib/content/library';
import { pageMetadata } from '@/lib/publishing/metadata';
import { addresses } from '@/lib/site/addresses';
import { getSite } from '@/lib/site/site';

export const dynamicParams = false;

export async function generateStaticParams() {
  return (await library.listPeople()).map(({ slug }) => ({ slug }));
}

export async function generateMetadata({ params }: PageProps<'/people/[slug]'>) {
  const { slug, name, description } = (await library.findPerson((await params).slug)) ?? notFound();
  return pageMetadata({ title: name, description, path: addresses.person(slug) }, getSite());
}

export default async function PersonPage({ params }: PageProps<'/people/[slug]'>) {
  const person = (await library.findPerson((await params).slug)) ?? notFound();
  const articles = await library.listArticles();
  return (
    <PersonView
      person={person}
      written={articles.filter(({ author }) => author === person.slug)}
      reviewed={articles.filter(({ reviewer, reviewedOn }) => reviewer === person.slug && reviewedOn)}
      calendar={getSite()}
    />
  );
}
