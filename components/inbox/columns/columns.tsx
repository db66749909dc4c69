// Two columns where there is room: what is read, and beside it what is done about it. On a phone the deeds come before what has been.
import type { ReactNode } from 'react';
import styles from './columns.module.css';

export function Columns({ children, aside, below }: { children: ReactNode; aside: ReactNode; below: ReactNode }) {
  return (
    <div className={styles.columns}>
      <div className={styles.main}>{children}</div>
      <div className={styles.aside}>{aside}</div>
      <div className={styles.below}>{below}</div>
    </div>
  );
}
