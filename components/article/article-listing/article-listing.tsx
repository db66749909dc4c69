// One page of a list of articles, of all or of a topic.
import type { ReactNode } from 'react';
import { ArticleList } from '@/components/article/article-list/article-list';
import { Breadcrumbs } from '@/components/site/breadcrumbs/breadcrumbs';
import { PageHead } from '@/components/site/page-head/page-head';
import { Pagination } from '@/components/site/pagination/pagination';
import type { ArticleSummary } from '@/lib/content/article';
import type { ListPage } from '@/lib/publishing/listing';
import type { Edition } from '@/lib/site/languages/edition';
import { type Step, top } from '@/lib/site/trails';

export interface ArticleListingProps {
  title: string;
  lead: string;
  trail?: readonly Step[];
  /** What introduces the list, on its first page only. */
  introduction?: ReactNode;
  listing: ListPage<ArticleSummary>;
  addressOf: (page: number) => string;
  site: Edition;
}

export function ArticleListing({ title, lead, trail = top, introduction, listing, addressOf, site }: ArticleListingProps) {
  const { items, page, pageCount } = listing;
  return (
    <>
      <Breadcrumbs trail={trail} site={site} />
      <PageHead title={page > 1 ? site.words.frame.titleOfPage(title, page) : title} lead={lead}>
        {page === 1 && introduction}
      </PageHead>
      {items.length > 0 ? <ArticleList articles={items} site={site} /> : <p>{site.words.lists.articles.none}</p>}
      <Pagination page={page} pageCount={pageCount} site={site} addressOf={addressOf} />
    </>
  );
}
