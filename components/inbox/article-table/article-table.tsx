// Articles with where each stands, those that ask for attention first.
import { Badge } from '../badge/badge';
import { Table } from '../table/table';

export interface ArticleRow {
  slug: string;
  title: string;
  /** Undefined while readers do not see it. */
  href: string | undefined;
  state: string;
  isSample: boolean;
  author: string;
  reviewer: string | undefined;
  /** Days, as the clinic writes them. */
  published: string | undefined;
  reviewed: string | undefined;
  due: string | undefined;
}

export function ArticleTable({ articles }: { articles: ArticleRow[] }) {
  const rows = articles.map(({ slug, title, href, state, isSample, author, reviewer, published, reviewed, due }) => ({
    id: slug,
    cells: [
      href ? (
        <a key="title" href={href}>
          {title}
        </a>
      ) : (
        title
      ),
      <>
        <Badge kind={state === 'overdue' ? 'danger' : state === 'due' ? 'warm' : 'plain'}>{state}</Badge>
        {isSample && ' sample'}
      </>,
      author,
      reviewer ?? 'nobody',
      published ?? 'not yet',
      reviewed ?? 'never',
      due ?? 'none',
    ],
  }));
  return (
    <Table name="Articles" kind="labelled" heads={['Article', 'State', 'Author', 'Reviewer', 'Published', 'Reviewed', 'Next review']} rows={rows} />
  );
}
