// What was found, best first: each article with the words that were looked for, and the way to the place that says them.
import type { ReactNode } from 'react';
import { MarkedText } from '@/components/search/marked-text/marked-text';
import { Day } from '@/components/site/day/day';
import { Said } from '@/components/site/said/said';
import type { Finding } from '@/lib/publishing/finding/find';
import type { Edition } from '@/lib/site/languages/edition';
import styles from './finding-list.module.css';

export interface FindingListProps {
  items: Finding[];
  /** The number of the first one. */
  start: number;
  site: Edition;
}

export function FindingList({ items, start, site: { words, addresses, ...calendar } }: FindingListProps) {
  const { search } = words;
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
                <Said
                  parts={search.inPart<ReactNode>(
                    <a href={`${addresses.article(article.slug)}#${passage.part.id}`}>
                      <MarkedText pieces={passage.part.title} />
                    </a>,
                  )}
                />
              </span>
            )}
            <span>
              {article.reviewedOn && !article.sample ? (
                <Said parts={search.reviewed<ReactNode>(<Day value={article.reviewedOn} calendar={calendar} />)} />
              ) : (
                search.awaitingReview
              )}
            </span>
          </p>
        </li>
      ))}
    </ol>
  );
}
