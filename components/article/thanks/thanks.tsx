// The answer to an answer: that it was counted, or plainly that it was not, and where to go from here.
import { PageHead } from '@/components/site/page-head/page-head';
import { Said } from '@/components/site/said/said';
import { Words } from '@/components/site/words/words';
import type { ArticleSummary } from '@/lib/content/article';
import type { Edition } from '@/lib/site/languages/edition';

export interface ThanksProps {
  /** What the answer was about, when it is known. */
  article: ArticleSummary | undefined;
  /** What the address says of the answer: anybody can write anything there. */
  answer: string;
  site: Edition;
}

export function Thanks({ article, answer, site: { words, addresses } }: ThanksProps) {
  const { thanks } = words.article;
  const heads: Record<string, { title: string; lead: string }> = {
    yes: { title: thanks.yes, lead: thanks.counted },
    no: { title: thanks.no, lead: thanks.counted },
    enough: { title: thanks.enough, lead: thanks.enoughLead },
    'not-kept': { title: thanks.notKept, lead: thanks.notKeptLead },
  };
  const { title, lead } = heads[answer] ?? { title: thanks.unknown, lead: thanks.unknownLead };
  const tell = <a href={addresses.contact(article?.slug, 'website')}>{thanks.tell}</a>;
  const report = <a href={addresses.contact(article?.slug, 'mistake')}>{thanks.report}</a>;
  return (
    <>
      <PageHead title={title} lead={lead} />
      <Words>
        {answer === 'no' && (
          <p>
            <Said parts={thanks.missing(tell, report)} />
          </p>
        )}
        <p>
          {article ? (
            <Said parts={thanks.back(<a href={addresses.article(article.slug)}>{article.title}</a>)} />
          ) : (
            <a href={addresses.articles()}>{thanks.all}</a>
          )}
        </p>
      </Words>
    </>
  );
}
