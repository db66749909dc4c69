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
import type { Edition } from '@/lib/site/languages/edition';
import { top } from '@/lib/site/trails';
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
  site: Edition;
}

/** More would be a second list before the list. */
const mostTopics = 6;

export function SearchView({ typed, topic, findings, beside, isUrgent, topics, mostCharacters, site }: SearchViewProps) {
  const { addresses, words } = site;
  const addressOf = (page: number) => addresses.search({ q: typed, topic: topic?.slug, page });
  return (
    <>
      <Breadcrumbs trail={top} site={site} />
      <PageHead title={words.search.title}>
        <SearchBox label={words.search.ask} typed={typed} topic={topic?.slug} mostCharacters={mostCharacters} site={site} />
      </PageHead>
      <p id="found" className={styles.found} role="status">
        {findings ? sayFound(typed, topic, findings, site) : words.search.before}
      </p>
      <div id="findings">
        {isUrgent && <UrgentFirst urgentHelp={site.urgentHelp} />}
        {findings && <Hints findings={findings} site={site} />}
        {beside.term && <WordMeaning term={beside.term} site={site} />}
        {beside.pages.length > 0 && (
          <ul className={styles.pages} aria-label={words.search.pages}>
            {beside.pages.map(({ to, title, kind }) => (
              <li key={to}>
                {words.search.kinds[kind]}: <a href={to}>{title}</a>
              </li>
            ))}
          </ul>
        )}
        {findings && findings.topics.length > 1 && (
          <TopicFilter choices={choicesOf(typed, findings, topics, site)} chosen={topic?.slug} site={site} />
        )}
        {findings && findings.items.length > 0 && <FindingList items={findings.items} start={findings.first} site={site} />}
        {findings && <Pagination page={findings.page} pageCount={findings.pageCount} addressOf={addressOf} site={site} />}
        {!findings?.count && <NothingFound isAsked={findings !== undefined} topics={topics} site={site} />}
      </div>
    </>
  );
}

/** How much was found, in one sentence that is also read aloud. */
export function sayFound(typed: string, topic: Topic | undefined, { count, hasAll }: Findings, { words: { search } }: Edition): string {
  if (count === 0) return search.none(typed, topic?.title);
  return hasAll ? search.found(count, typed, topic?.title) : search.foundSome(count, topic?.title);
}

function Hints({ findings: { readAs, unknown, count }, site: { words } }: { findings: Findings; site: Edition }) {
  const some = readAs.map(({ typed, read }) => words.search.readAs(typed, read));
  // When nothing at all was found, the sentence above has said so.
  const none = unknown.length > 0 && count > 0 ? [words.search.unknown(unknown)] : [];
  return [...some, ...none].map((hint) => (
    <p key={hint} className={styles.hint}>
      {hint}
    </p>
  ));
}

function choicesOf(typed: string, { topics: found }: Findings, topics: readonly Topic[], { addresses, words }: Edition): TopicChoice[] {
  const choices = found.slice(0, mostTopics).flatMap(({ slug, count }) => {
    const known = topics.find((each) => each.slug === slug);
    return known ? [{ slug, title: known.title, count, to: addresses.search({ q: typed, topic: slug }) }] : [];
  });
  return [{ slug: undefined, title: words.search.allTopics, count: undefined, to: addresses.search({ q: typed }) }, ...choices];
}
