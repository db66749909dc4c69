// Of which day and by whom a printed sheet is, so that whoever finds it in a drawer knows how far to trust it.
import type { ReactNode } from 'react';
import { Day } from '@/components/site/day/day';
import { Said } from '@/components/site/said/said';
import type { ArticleSummary } from '@/lib/content/article';
import type { Person } from '@/lib/content/person';
import type { Edition } from '@/lib/site/languages/edition';
import { phoneLink } from '@/lib/site/site';

export interface ImprintProps {
  article: ArticleSummary;
  author: Person;
  reviewer: Person | undefined;
  /** The day the next review is due. */
  dueOn: string | undefined;
  site: Edition;
  address: string;
}

export function Imprint({ article, author, reviewer, dueOn, site, address }: ImprintProps) {
  const words = site.words.sheet;
  const day = (value: string): ReactNode => <Day value={value} calendar={site} />;
  const isReviewed = reviewer && article.reviewedOn && !article.sample;
  return (
    <div>
      <p>
        <strong>{words.newest(address)}</strong>
      </p>
      <p>
        <Said parts={words.version(article.version, day(article.updatedOn ?? article.publishedOn), author.name)} />
        {isReviewed ? (
          <>
            <Said parts={words.reviewed([reviewer.name, reviewer.credentials].filter(Boolean).join(', '), day(article.reviewedOn ?? ''))} />
            {dueOn && <Said parts={words.nextReview(day(dueOn))} />}
          </>
        ) : (
          words.notReviewed
        )}
      </p>
      <p>
        {site.clinic.name}
        {phoneLink(site) && `, ${site.clinic.phone}`}. {site.urgentHelp.lead} {site.urgentHelp.ways.map(({ text }) => `${text}.`).join(' ')}
      </p>
    </div>
  );
}
