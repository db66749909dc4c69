// A standing page, such as the privacy page.
import { Prose } from '@/components/article/prose/prose';
import { Sections } from '@/components/article/sections/sections';
import { Breadcrumbs } from '@/components/site/breadcrumbs/breadcrumbs';
import { Day } from '@/components/site/day/day';
import { PageHead } from '@/components/site/page-head/page-head';
import type { Page } from '@/lib/content/page';
import type { Calendar } from '@/lib/site/dates';
import { trails } from '@/lib/site/trails';
import styles from './page-view.module.css';

export function PageView({ page, calendar }: { page: Page; calendar: Calendar }) {
  return (
    <div className={styles.page}>
      <Breadcrumbs trail={trails.top} />
      <PageHead title={page.title} lead={page.description} />
      <Prose html={page.opening} />
      <Sections sections={page.sections} />
      <p className={styles.updated}>
        Last changed on <Day value={page.updatedOn} calendar={calendar} />
      </p>
    </div>
  );
}
