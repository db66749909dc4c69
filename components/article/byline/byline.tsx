// Who answers for the text, and how fresh it is.
import type { ReactNode } from 'react';
import { Day } from '@/components/site/day/day';
import type { ArticleSummary } from '@/lib/content/article';
import type { Person } from '@/lib/content/person';
import type { Edition } from '@/lib/site/languages/edition';
import styles from './byline.module.css';

export interface BylineProps {
  article: ArticleSummary;
  author: Person;
  reviewer: Person | undefined;
  /** The day the next review is due. */
  dueOn: string | undefined;
  /** How many sources it rests on. */
  sourceCount?: number;
  site: Edition;
}

export function Byline({ article, author, reviewer, dueOn, sourceCount = 0, site }: BylineProps) {
  const words = site.words.article.byline;
  const day = (value: string | undefined) => value && <Day value={value} calendar={site} />;
  // A reviewer who is named but has not reviewed yet answers for nothing.
  const isReviewed = reviewer && article.reviewedOn;
  return (
    <dl className={styles.byline}>
      <Fact name={words.writtenBy} value={<PersonLink person={author} site={site} />} />
      <Fact name={words.reviewedBy} value={isReviewed ? <PersonLink person={reviewer} site={site} /> : words.awaitingReview} />
      <Fact name={words.published} value={day(article.publishedOn)} />
      <Fact name={words.updated} value={day(article.updatedOn)} />
      <Fact name={words.lastReviewed} value={day(article.reviewedOn)} />
      <Fact name={words.nextReview} value={day(dueOn)} />
      <Fact name={words.restsOn} value={sourceCount > 0 && <a href="#how-we-know">{words.sources(sourceCount)}</a>} />
      <Fact name={words.readingTime} value={words.minutes(article.readingMinutes)} />
    </dl>
  );
}

function Fact({ name, value }: { name: string; value: ReactNode }) {
  if (!value) return null;
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}

function PersonLink({ person, site }: { person: Person; site: Edition }) {
  return <a href={site.addresses.person(person.slug)}>{person.name}</a>;
}
