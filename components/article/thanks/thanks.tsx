// The answer to an answer: that it was counted, or plainly that it was not, and where to go from here.
import { PageHead } from '@/components/site/page-head/page-head';
import { Words } from '@/components/site/words/words';
import type { ArticleSummary } from '@/lib/content/article';
import { addresses } from '@/lib/site/addresses';

export interface ThanksProps {
  /** What the answer was about, when it is known. */
  article: ArticleSummary | undefined;
  /** What the address says of the answer: anybody can write anything there. */
  answer: string;
}

export function Thanks({ article, answer }: ThanksProps) {
  const { title, lead } = words[answer] ?? unknown;
  return (
    <>
      <PageHead title={title} lead={lead} />
      <Words>
        {answer === 'no' && (
          <p>
            We cannot ask back what was missing, because we do not know who you are. If you like,{' '}
            <a href={addresses.contact(article?.slug, 'website')}>tell us in your own words</a>, or{' '}
            <a href={addresses.contact(article?.slug, 'mistake')}>report a mistake</a>.
          </p>
        )}
        <p>
          {article ? (
            <>
              Back to <a href={addresses.article(article.slug)}>{article.title}</a>
            </>
          ) : (
            <a href={addresses.articles()}>All articles</a>
          )}
        </p>
      </Words>
    </>
  );
}

const counted = 'Your answer is counted. We keep how many answers an article got on a day, and nothing about who gave them.';

const unknown = { title: 'Was a page helpful?', lead: 'At the end of each article you can say so.' };

const words: Record<string, { title: string; lead: string }> = {
  yes: { title: 'Thank you', lead: counted },
  no: { title: 'Thank you for telling us', lead: counted },
  enough: { title: 'We have heard you', lead: 'Several answers came from your network within the hour, so this one was not counted.' },
  'not-kept': { title: 'Your answer was not counted', lead: 'We could not store it. Please try again later.' },
};
