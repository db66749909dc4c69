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
import type { Edition } from '@/lib/site/languages/edition';
import { trailsOf } from '@/lib/site/trails';
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
  site: Edition;
}

export function PersonView({ person, written, reviewed, page = 1, pageCount = 1, dueOn, site }: PersonViewProps) {
  const { words, addresses } = site;
  return (
    <>
      <Breadcrumbs trail={trailsOf(site).person()} site={site} />
      <PageHead title={page > 1 ? words.frame.titleOfPage(person.name, page) : person.name} lead={person.role} />
      {page === 1 && <Credentials person={person} site={site} />}
      {page === 1 && <Prose html={person.html} />}
      <Articles title={words.lists.person.reviewed} isEmpty={reviewed.length === 0}>
        <ReviewedList articles={reviewed} dueOn={dueOn} site={site} />
      </Articles>
      <Articles title={words.lists.person.wrote} isEmpty={written.length === 0}>
        <ArticleList articles={written} site={site} level={3} />
      </Articles>
      {written.length + reviewed.length === 0 && <p className={styles.none}>{words.lists.person.none(person.name)}</p>}
      <Pagination page={page} pageCount={pageCount} site={site} addressOf={(number) => addresses.person(person.slug, number)} />
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
