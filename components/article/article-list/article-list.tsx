// A list of articles, as an index to read down: its picture, the headline, what it is about, of which day.
import { Cover } from '@/components/article/cover/cover';
import { Day } from '@/components/site/day/day';
import type { ArticleSummary } from '@/lib/content/article';
import type { Edition } from '@/lib/site/languages/edition';
import styles from './article-list.module.css';

export interface ArticleListProps {
  articles: ArticleSummary[];
  site: Edition;
  /** The level of the headlines: one below the heading above the list. */
  level?: 2 | 3;
}

export function ArticleList({ articles, site, level = 2 }: ArticleListProps) {
  const words = site.words.lists;
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <ul className={styles.list}>
      {articles.map((article) => (
        <li key={article.slug}>
          <Heading>
            <a href={site.addresses.article(article.slug)}>{article.title}</a>
          </Heading>
          <p>{article.description}</p>
          <Cover article={article} className={styles.cover} />
          <p className={styles.facts}>
            <Day value={article.publishedOn} calendar={site} /> <span>{words.minutesToRead(article.readingMinutes)}</span>{' '}
            {!article.reviewedOn && <span>{words.awaitingReview}</span>}
          </p>
        </li>
      ))}
    </ul>
  );
}
