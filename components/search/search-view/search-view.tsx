// The page of a search. What changes while somebody types is marked for the script that asks again (public/search.js): the box, the
// sentence that says how much was found, and everything below it.
import { FindingList } from '@/components/search/finding-list/finding-list';
import { NothingFound } from '@/components/search/nothing-found/nothing-found';
import { SearchBox } from '@/components/search/search-box/search-box';
import { type TopicChoice, TopicFilter } from '@/components/search/topic-filter/topic-filter';
import { UrgentFirst } from '@/components/search/urgent-first/urgent-first';
import { WordMeaning } from '@/components/search/word-meaning/word-meaning';
import { Breadcrumbs } from '@/components/site/breadcrumbs/breadcrumbs';
import { PageHead } from '@/components/site/page-head/page-head';
import { Pagination } from '@/components/site/pagination/pagination';
import type { Topic } from '@/lib/content/topic';
import type { Beside } from '@/lib/publishing/finding/beside';
import type { Findings } from '@/lib/publishing/finding/find';
import { addresses } from '@/lib/site/addresses';
import type { Site } from '@/lib/site/site';
import styles from './search-view.module.css';

export interface SearchViewProps {
  typed: string;
  topic: Topic | undefined;
  /** Undefined when nothing was typed. */
  findings: Findings | undefined;
  beside: Beside;
  isUrgent: boolean;
  topics: Topic[];
  mostCharacters: number;
  site: Site;
}

/** More would be a second list before the list. */
const mostTopics = 6;

export function SearchView({ typed, topic, findings, beside, isUrgent, topics, mostCharacters, site }: SearchViewProps) {
  const addressOf = (page: number) => addresses.search({ q: typed, topic: topic?.slug, page });
  return (
    <>
      <Breadcrumbs trail={[]} />
      <PageHead title="Search">
        <SearchBox label="What do you want to know?" typed={typed} topic={topic?.slug} mostCharacters={mostCharacters} />
      </PageHead>
      <p id="found" className={styles.found} role="status">
        {findings ? sayFound(typed, topic, findings) : 'Titles, takeaways and whole texts. Nobody keeps what you type.'}
      </p>
      <div id="findings">
        {isUrgent && <UrgentFirst urgentHelp={site.urgentHelp} />}
        {findings && <Hints findings={findings} />}
        {beside.term && <WordMeaning term={beside.term} />}
        {beside.pages.length > 0 && (
          <ul className={styles.pages} aria-label="Pages of this name">
            {beside.pages.map(({ to, title, kind }) => (
              <li key={to}>
                {kind}: <a href={to}>{title}</a>
              </li>
            ))}
          </ul>
        )}
        {findings && findings.topics.length > 1 && <TopicFilter choices={choicesOf(typed, findings, topics)} chosen={topic?.slug} />}
        {findings && findings.items.length > 0 && <FindingList items={findings.items} start={findings.first} calendar={site} />}
        {findings && <Pagination page={findings.page} pageCount={findings.pageCount} addressOf={addressOf} />}
        {!findings?.count && <NothingFound isAsked={findings !== undefined} topics={topics} />}
      </div>
    </>
  );
}

/** How much was found, in one sentence that is also read aloud. */
export function sayFound(typed: string, topic: Topic | undefined, { count, hasAll }: Findings): string {
  const where = topic ? ` in ${topic.title}` : '';
  const what = `${count.toLocaleString('en')} ${count === 1 ? 'article' : 'articles'}`;
  if (count === 0) return `Nothing found for “${typed}”${where}`;
  return hasAll ? `${what} found for “${typed}”${where}` : `No article has all of these words. ${what} found${where} with some of them`;
}

function Hints({ findings: { readAs, unknown, count } }: { findings: Findings }) {
  const some = readAs.map(({ typed, read }) => `No article says “${typed}”, so this is for “${read}”.`);
  // When nothing at all was found, the sentence above has said so.
  const none = unknown.length > 0 && count > 0 ? [`No article says ${unknown.map((word) => `“${word}”`).join(' or ')}.`] : [];
  return [...some, ...none].map((hint) => (
    <p key={hint} className={styles.hint}>
      {hint}
    </p>
  ));
}

function choicesOf(typed: string, { topics: found }: Findings, topics: readonly Topic[]): TopicChoice[] {
  const choices = found.slice(0, mostTopics).flatMap(({ slug, count }) => {
    const known = topics.find((each) => each.slug === slug);
    return known ? [{ slug, title: known.title, count, to: addresses.search({ q: typed, topic: slug }) }] : [];
  });
  return [{ slug: undefined, title: 'All topics', count: undefined, to: addresses.search({ q: typed }) }, ...choices];
}
