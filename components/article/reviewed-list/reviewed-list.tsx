// What somebody reviewed, when, and when they will look at it again: the part of a reviewer's page by which they can be held to it.
import { Day } from '@/components/site/day/day';
import type { ArticleSummary } from '@/lib/content/article';
import { addresses } from '@/lib/site/addresses';
import type { Calendar } from '@/lib/site/dates';
import styles from './reviewed-list.module.css';

export interface ReviewedListProps {
  articles: ArticleSummary[];
  /** The day that the next review is due. */
  dueOn: (article: ArticleSummary) => string | undefined;
  calendar: Calendar;
}

export function ReviewedList({ articles, dueOn, calendar }: ReviewedListProps) {
  return (
    <ul className={styles.list}>
      {articles.map((article) => (
        <li key={article.slug}>
          <h3>
            <a href={addresses.article(article.slug)}>{article.title}</a>
          </h3>
          <dl>
            <Fact name="Reviewed on" day={article.reviewedOn} calendar={calendar} />
            <Fact name="Next review due" day={dueOn(article)} calendar={calendar} />
          </dl>
        </li>
      ))}
    </ul>
  );
}

function Fact({ name, day, calendar }: { name: string; day: string | undefined; calendar: Calendar }) {
  if (!day) return null;
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <Day value={day} calendar={calendar} />
      </dd>
    </div>
  );
}
