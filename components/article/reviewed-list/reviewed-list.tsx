// What somebody reviewed, when, and when they will look at it again: the part of a reviewer's page by which they can be held to it.
import { Day } from '@/components/site/day/day';
import type { ArticleSummary } from '@/lib/content/article';
import type { Edition } from '@/lib/site/languages/edition';
import styles from './reviewed-list.module.css';

export interface ReviewedListProps {
  articles: ArticleSummary[];
  /** The day that the next review is due. */
  dueOn: (article: ArticleSummary) => string | undefined;
  site: Edition;
}

export function ReviewedList({ articles, dueOn, site }: ReviewedListProps) {
  const words = site.words.lists.person;
  return (
    <ul className={styles.list}>
      {articles.map((article) => (
        <li key={article.slug}>
          <h3>
            <a href={site.addresses.article(article.slug)}>{article.title}</a>
          </h3>
          <dl>
            <Fact name={words.reviewedOn} day={article.reviewedOn} site={site} />
            <Fact name={words.nextReview} day={dueOn(article)} site={site} />
          </dl>
        </li>
      ))}
    </ul>
  );
}

function Fact({ name, day, site }: { name: string; day: string | undefined; site: Edition }) {
  if (!day) return null;
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <Day value={day} calendar={site} />
      </dd>
    </div>
  );
}
