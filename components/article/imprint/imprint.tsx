// Of which day and by whom a printed sheet is, so that whoever finds it in a drawer knows how far to trust it.
import { Day } from '@/components/site/day/day';
import type { ArticleSummary } from '@/lib/content/article';
import type { Person } from '@/lib/content/person';
import { phoneLink, type Site } from '@/lib/site/site';

export interface ImprintProps {
  article: ArticleSummary;
  author: Person;
  reviewer: Person | undefined;
  /** The day the next review is due. */
  dueOn: string | undefined;
  site: Site;
  address: string;
}

export function Imprint({ article, author, reviewer, dueOn, site, address }: ImprintProps) {
  const isReviewed = reviewer && article.reviewedOn && !article.sample;
  return (
    <div>
      <p>
        <strong>The newest version is at {address}</strong>
      </p>
      <p>
        This is version {article.version} of <Day value={article.updatedOn ?? article.publishedOn} calendar={site} />, by {author.name}.{' '}
        {isReviewed ? (
          <>
            Reviewed by {[reviewer.name, reviewer.credentials].filter(Boolean).join(', ')} on <Day value={article.reviewedOn ?? ''} calendar={site} />
            .
            {dueOn && (
              <>
                {' '}
                Next review due on <Day value={dueOn} calendar={site} />.
              </>
            )}
          </>
        ) : (
          'No clinician has reviewed it.'
        )}
      </p>
      <p>
        {site.clinic.name}
        {phoneLink(site) && `, ${site.clinic.phone}`}. {site.urgentHelp.lead} {site.urgentHelp.ways.map(({ text }) => `${text}.`).join(' ')}
      </p>
    </div>
  );
}
