// A word or two that mark something. The words say it; the color only helps to find them.
import type { ReactNode } from 'react';
import styles from './badge.module.css';

export type BadgeKind = 'danger' | 'warm' | 'accent' | 'plain';

export function Badge({ kind, children }: { kind: BadgeKind; children: ReactNode }) {
  return <span className={`${styles.badge} ${styles[kind]}`}>{children}</span>;
}
