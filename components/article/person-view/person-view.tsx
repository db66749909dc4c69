// A person or team, with the articles that they answer for.
import type { ReactNode } from 'react';
import { ArticleList } from '@/components/article/article-list/article-list';
import { Credentials } from '@/components/article/credentials/credentials';
import { Prose } from '@/components/article/prose/prose';
import { ReviewedList } from '@/components/article/reviewed-list/reviewed-list';
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
  /** The day that the next review of an article is due. */
  dueOn: (article: ArticleSummary) => string | undefined;
  calendar: Calendar;
}

export function PersonView({ person, written, reviewed, page = 1, pageCount = 1, dueOn, calendar }: PersonViewProps) {
  return (
    <>
      <Breadcrumbs trail={trails.person()} />
      <PageHead title={page > 1 ? `${person.name}, page ${page}` : person.name} lead={person.role} />
      {page === 1 && <Credentials person={person} />}
      {page === 1 && <Prose html={person.html} />}
      <Articles title="Reviewed" isEmpty={reviewed.length === 0}>
        <ReviewedList articles={reviewed} dueOn={dueOn} calendar={calendar} />
      </Articles>
      <Articles title="Wrote" isEmpty={written.length === 0}>
        <ArticleList articles={written} calendar={calendar} level={3} />
      </Articles>
      {written.length + reviewed.length === 0 && <p className={styles.none}>{person.name} has not written or reviewed anything here yet.</p>}
      <Pagination page={page} pageCount={pageCount} addressOf={(number) => addresses.person(person.slug, number)} />
    </>
  );
}

function Articles({ title, isEmpty, children }: { title: string; isEmpty: boolean; children: ReactNode }) {
  if (isEmpty) return null;
  return (
    <section className={styles.articles} aria-label={title}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}
