// A person or team, with the articles that they answer for.
import { ArticleList } from '@/components/article/article-list/article-list';
import { Prose } from '@/components/article/prose/prose';
import { Breadcrumbs } from '@/components/site/breadcrumbs/breadcrumbs';
import { PageHead } from '@/components/site/page-head/page-head';
import { Pagination } from '@/components/site/pagination/pagination';
import type { ArticleSummary } from '@/lib/content/article';
import type { Person } from '@/lib/content/person';
import { addresses } from '@/lib/site/addresses';
import type { Calendar } from '@/lib/site/dates';
import { trails } from '@/lib/site/trails';
import styles from './person-view.module.css';

export interface PersonViewProps {
  person: Person;
  /** What stands on this page of what they wrote and reviewed. */
  written: ArticleSummary[];
  reviewed: ArticleSummary[];
  page?: number;
  pageCount?: number;
  calendar: Calendar;
}

export function PersonView({ person, written, reviewed, page = 1, pageCount = 1, calendar }: PersonViewProps) {
  return (
    <>
      <Breadcrumbs trail={trails.person()} />
      <PageHead title={page > 1 ? `${person.name}, page ${page}` : person.name} lead={person.role}>
        {page === 1 && person.credentials && <p>{person.credentials}</p>}
      </PageHead>
      {page === 1 && <Prose html={person.html} />}
      <Articles title="Wrote" articles={written} calendar={calendar} />
      <Articles title="Reviewed" articles={reviewed} calendar={calendar} />
      <Pagination page={page} pageCount={pageCount} addressOf={(number) => addresses.person(person.slug, number)} />
    </>
  );
}

function Articles({ title, articles, calendar }: { title: string; articles: ArticleSummary[]; calendar: Calendar }) {
  if (articles.length === 0) return null;
  return (
    <section className={styles.articles} aria-label={title}>
      <h2>{title}</h2>
      <ArticleList articles={articles} calendar={calendar} level={3} />
    </section>
  );
}
