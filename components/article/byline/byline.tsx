// Who answers for the text, and how fresh it is.
import type { ReactNode } from 'react';
import { Day } from '@/components/site/day/day';
import type { ArticleSummary } from '@/lib/content/article';
import type { Person } from '@/lib/content/person';
import { addresses } from '@/lib/site/addresses';
import type { Calendar } from '@/lib/site/dates';
import styles from './byline.module.css';

export interface BylineProps {
  article: ArticleSummary;
  author: Person;
  reviewer: Person | undefined;
  /** The day the next review is due. */
  dueOn: string | undefined;
  /** How many sources it rests on. */
  sourceCount?: number;
  calendar: Calendar;
}

export function Byline({ article, author, reviewer, dueOn, sourceCount = 0, calendar }: BylineProps) {
  const day = (value: string | undefined) => value && <Day value={value} calendar={calendar} />;
  // A reviewer who is named but has not reviewed yet answers for nothing.
  const isReviewed = reviewer && article.reviewedOn;
  return (
    <dl className={styles.byline}>
      <Fact name="Written by" value={<PersonLink person={author} />} />
      <Fact name="Reviewed by" value={isReviewed ? <PersonLink person={reviewer} /> : 'Awaiting clinical review'} />
      <Fact name="Published" value={day(article.publishedOn)} />
      <Fact name="Updated" value={day(article.updatedOn)} />
      <Fact name="Last reviewed" value={day(article.reviewedOn)} />
      <Fact name="Next review due" value={day(dueOn)} />
      <Fact name="Rests on" value={sourceCount > 0 && <a href="#how-we-know">{sourceCount === 1 ? '1 source' : `${sourceCount} sources`}</a>} />
      <Fact name="Reading time" value={article.readingMinutes === 1 ? '1 minute' : `${article.readingMinutes} minutes`} />
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

function PersonLink({ person }: { person: Person }) {
  return <a href={addresses.person(person.slug)}>{person.name}</a>;
}
