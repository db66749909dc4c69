// One page of a list of articles, of all or of a topic.
import type { ReactNode } from 'react';
import { ArticleList } from '@/components/article/article-list/article-list';
import { Breadcrumbs } from '@/components/site/breadcrumbs/breadcrumbs';
import { PageHead } from '@/components/site/page-head/page-head';
import { Pagination } from '@/components/site/pagination/pagination';
import type { ArticleSummary } from '@/lib/content/article';
import type { ListPage } from '@/lib/publishing/listing';
import type { Calendar } from '@/lib/site/dates';
import { type Step, trails } from '@/lib/site/trails';

export interface ArticleListingProps {
  title: string;
  lead: string;
  trail?: readonly Step[];
  /** What introduces the list, on its first page only. */
  introduction?: ReactNode;
  listing: ListPage<ArticleSummary>;
  addressOf: (page: number) => string;
  calendar: Calendar;
}

export function ArticleListing({ title, lead, trail = trails.top, introduction, listing, addressOf, calendar }: ArticleListingProps) {
  const { items, page, pageCount } = listing;
  return (
    <>
      <Breadcrumbs trail={trail} />
      <PageHead title={page > 1 ? `${title}, page ${page}` : title} lead={lead}>
        {page === 1 && introduction}
      </PageHead>
      {items.length > 0 ? <ArticleList articles={items} calendar={calendar} /> : <p>There are no articles here yet.</p>}
      <Pagination page={page} pageCount={pageCount} addressOf={addressOf} />
    </>
  );
}
