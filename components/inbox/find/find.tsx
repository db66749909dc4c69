// Looking for an inquiry: by words, which are posted and stand in no address; or by topic, article and date, which may.
import type { ListAddress } from '@/lib/site/inbox-addresses';
import { inboxAddresses } from '@/lib/site/inbox-addresses';
import { Button } from '../button/button';
import styles from './find.module.css';

export interface FindProps {
  search: (form: FormData) => Promise<void>;
  clearSearch: () => Promise<void>;
  /** What is looked for now. */
  term: string | undefined;
  filter: ListAddress;
  topics: { id: string; label: string }[];
  articles: { id: string; label: string }[];
}

export function Find({ search, clearSearch, term, filter, topics, articles }: FindProps) {
  const isFiltered = Boolean(filter.topic || filter.article || filter.from || filter.to);
  return (
    <div className={styles.find}>
      <search className={styles.words}>
        <form action={search}>
          <label htmlFor="term">Search in all inquiries</label>
          <input id="term" name="term" type="search" maxLength={100} defaultValue={term} autoComplete="off" spellCheck={false} />
          <Button>Search</Button>
        </form>
        {term !== undefined && (
          <form action={clearSearch}>
            <Button kind="quiet">Clear the search</Button>
          </form>
        )}
      </search>
      <details className={styles.filter} open={isFiltered}>
        <summary>Filter by topic, article or date</summary>
        <form method="get" action={inboxAddresses.list()} aria-label="Filter">
          <input type="hidden" name="view" value={filter.view ?? 'all'} />
          {filter.search && <input type="hidden" name="search" value="1" />}
          {filter.overdue && <input type="hidden" name="overdue" value="1" />}
          <Choice name="topic" label="Topic" all="All topics" options={topics} value={filter.topic} />
          <Choice name="article" label="Article" all="All articles, and none" options={articles} value={filter.article} />
          <Day name="from" label="From" value={filter.from} />
          <Day name="to" label="To" value={filter.to} />
          <p className={styles.send}>
            <Button>Filter</Button>
            {isFiltered && <a href={inboxAddresses.list({ view: filter.view, search: filter.search, overdue: filter.overdue })}>Clear the filter</a>}
          </p>
        </form>
      </details>
    </div>
  );
}

interface ChoiceProps {
  name: string;
  label: string;
  all: string;
  options: { id: string; label: string }[];
  value: string | undefined;
}

function Choice({ name, label, all, options, value = '' }: ChoiceProps) {
  return (
    <p>
      <label htmlFor={name}>{label}</label>
      <select id={name} name={name} defaultValue={value}>
        <option value="">{all}</option>
        {options.map(({ id, label: text }) => (
          <option key={id} value={id}>
            {text}
          </option>
        ))}
      </select>
    </p>
  );
}

function Day({ name, label, value }: { name: string; label: string; value: string | undefined }) {
  return (
    <p>
      <label htmlFor={name}>{label}</label>
      <input id={name} name={name} type="date" defaultValue={value} />
    </p>
  );
}
