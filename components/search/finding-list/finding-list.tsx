// What was found, best first: each article with the words that were looked for, and the way to the place that says them.
import { MarkedText } from '@/components/search/marked-text/marked-text';
import { Day } from '@/components/site/day/day';
import type { Finding } from '@/lib/publishing/finding/find';
import { addresses } from '@/lib/site/addresses';
import type { Calendar } from '@/lib/site/dates';
import styles from './finding-list.module.css';

export interface FindingListProps {
  items: Finding[];
  /** The number of the first one. */
  start: number;
  calendar: Calendar;
}

export function FindingList({ items, start, calendar }: FindingListProps) {
  return (
    <ol className={styles.list} start={start}>
      {items.map(({ article, title, description, passage }) => (
        <li key={article.slug}>
          <h2>
            <a href={addresses.article(article.slug)}>
              <MarkedText pieces={title} />
            </a>
          </h2>
          <p>
            <MarkedText pieces={passage?.text ?? description} />
          </p>
          <p className={styles.facts}>
            {passage?.part && (
              <span>
                In{' '}
                <a href={`${addresses.article(article.slug)}#${passage.part.id}`}>
                  <MarkedText pieces={passage.part.title} />
                </a>
              </span>
            )}
            <span>
              {article.reviewedOn && !article.sample ? (
                <>
                  Reviewed <Day value={article.reviewedOn} calendar={calendar} />
                </>
              ) : (
                'Awaiting clinical review'
              )}
            </span>
          </p>
        </li>
      ))}
    </ol>
  );
}
