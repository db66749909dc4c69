// The search: a plain form, answered on the server. Drawn for each question, because there are as many as there are readers.
import { SearchView } from '@/components/search/search-view/search-view';
import { library } from '@/lib/content/library';
import { questionLimits } from '@/lib/content/search/question';
import { findBeside } from '@/lib/publishing/finding/beside';
import { findFor } from '@/lib/publishing/finding/find';
import { searchQuestion } from '@/lib/publishing/finding/question';
import { mayBeUrgent } from '@/lib/publishing/finding/urgent';
import { hiddenPageMetadata } from '@/lib/publishing/metadata';
import { addresses } from '@/lib/site/addresses';
import { getSite } from '@/lib/site/site';

export const dynamic = 'force-dynamic';

const description = 'Search our articles, their sections and the glossary. Nobody keeps what you search for.';

export async function generateMetadata({ searchParams }: PageProps<'/search'>) {
  const { q } = searchQuestion.parse(await searchParams);
  return hiddenPageMetadata({ title: q ? `${q} · Search` : 'Search', description, path: addresses.search() }, getSite());
}

export default async function SearchPage({ searchParams }: PageProps<'/search'>) {
  const question = searchQuestion.parse(await searchParams);
  const topics = await library.listTopics();
  const topic = topics.find(({ slug }) => slug === question.topic);
  const [findings, beside] = await Promise.all([
    question.q ? findFor(library, { ...question, topic: topic?.slug }) : undefined,
    findBeside(library, question.q),
  ]);
  return (
    <>
      <SearchView
        typed={question.q}
        topic={topic}
        findings={findings}
        beside={beside}
        isUrgent={mayBeUrgent(question.q)}
        topics={topics}
        mostCharacters={questionLimits.characters}
        site={getSite()}
      />
      <script type="module" src="/search.js" />
    </>
  );
}
