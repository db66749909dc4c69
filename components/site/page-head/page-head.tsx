// The head of a page that is not an article: its headline, and one sentence on what is there.
import type { ReactNode } from 'react';
import styles from './page-head.module.css';

export function PageHead({ title, lead, children }: { title: string; lead?: string; children?: ReactNode }) {
  return (
    <header className={styles.head}>
      <h1>{title}</h1>
      {lead && <p className={styles.lead}>{lead}</p>}
      {children}
    </header>
  );
}
