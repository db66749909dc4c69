// Two columns where there is room, and one where there is not: what is read, and what is done about it.
import type { ReactNode } from 'react';
import styles from './columns.module.css';

export function Columns({ children, aside }: { children: ReactNode; aside: ReactNode }) {
  return (
    <div className={styles.columns}>
      <div className={styles.main}>{children}</div>
      <div className={styles.aside}>{aside}</div>
    </div>
  );
}
