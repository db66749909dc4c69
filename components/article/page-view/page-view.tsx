// A standing page, such as the privacy page.
import type { ReactNode } from 'react';
import { Prose } from '@/components/article/prose/prose';
import { Sections } from '@/components/article/sections/sections';
import { Breadcrumbs } from '@/components/site/breadcrumbs/breadcrumbs';
import { Day } from '@/components/site/day/day';
import { PageHead } from '@/components/site/page-head/page-head';
import { Said } from '@/components/site/said/said';
import type { Page } from '@/lib/content/page';
import type { Edition } from '@/lib/site/languages/edition';
import { top } from '@/lib/site/trails';
import styles from './page-view.module.css';

export function PageView({ page, site }: { page: Page; site: Edition }) {
  return (
    <div className={styles.page}>
      <Breadcrumbs trail={top} site={site} />
      <PageHead title={page.title} lead={page.description} />
      <Prose html={page.opening} />
      <Sections sections={page.sections} site={site} />
      <p className={styles.updated}>
        <Said parts={site.words.article.lastChanged<ReactNode>(<Day value={page.updatedOn} calendar={site} />)} />
      </p>
    </div>
  );
}
