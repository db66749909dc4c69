// The topics of what was found, each as the way to what was found in it.
import type { Edition } from '@/lib/site/languages/edition';
import styles from './topic-filter.module.css';

export interface TopicChoice {
  /** Undefined stands for all topics. */
  slug: string | undefined;
  title: string;
  /** How many articles it has; left out for all topics, which the sentence above has said. */
  count: number | undefined;
  to: string;
}

export function TopicFilter({ choices, chosen, site }: { choices: TopicChoice[]; chosen: string | undefined; site: Edition }) {
  return (
    <nav className={styles.topics} aria-label={site.words.search.oneTopic}>
      <ul>
        {choices.map(({ slug, title, count, to }) => (
          <li key={to}>
            <a href={to} aria-current={slug === chosen ? 'true' : undefined}>
              {title} {count !== undefined && <span>{count}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
