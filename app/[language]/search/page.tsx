// The search: a plain form, answered on the server. Drawn for each question, because there are as many as there are readers.
import { SearchView } from '@/components/search/search-view/search-view';
import { Frame } from '@/components/site/frame/frame';
import { questionLimits } from '@/lib/content/search/question';
import { alsoAt } from '@/lib/publishing/elsewhere';
import { findBeside } from '@/lib/publishing/finding/beside';
import { findFor } from '@/lib/publishing/finding/find';
import { searchQuestion } from '@/lib/publishing/finding/question';
import { mayBeUrgent } from '@/lib/publishing/finding/urgent';
import { hiddenPageMetadata } from '@/lib/publishing/metadata';
import { opened } from '../opened';

export const dynamic = 'force-dynamic';

export async function generateMetadata({ params, searchParams }: PageProps<'/[language]/search'>) {
  const [{ site }, asked] = await Promise.all([opened(params), searchParams]);
  const { q } = searchQuestion.parse(asked);
  const { search } = site.words;
  const title = q ? search.titleOf(q) : search.title;
  return hiddenPageMetadata({ title, description: search.description, path: site.addresses.search() }, site);
}

export default async function SearchPage({ params, searchParams }: PageProps<'/[language]/search'>) {
  const [{ site, library }, asked] = await Promise.all([opened(params), searchParams]);
  const question = searchQuestion.parse(asked);
  const topics = await library.listTopics();
  const topic = topics.find(({ slug }) => slug === question.topic);
  const [findings, beside] = await Promise.all([
    question.q ? findFor(library, { ...question, topic: topic?.slug }) : undefined,
    findBeside(library, question.q, site),
  ]);
  return (
    <Frame site={site} elsewhere={alsoAt(site, ({ addresses }) => addresses.search())}>
      <SearchView
        typed={question.q}
        topic={topic}
        findings={findings}
        beside={beside}
        isUrgent={mayBeUrgent(question.q)}
        topics={topics}
        mostCharacters={questionLimits.characters}
        site={site}
      />
      <script type="module" src="/search.js" />
    </Frame>
  );
}
