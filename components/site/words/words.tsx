// Words that stand in a page itself and not in content: set like any other text.
import type { ReactNode } from 'react';
import styles from './words.module.css';

export function Words({ children }: { children: ReactNode }) {
  return <div className={styles.words}>{children}</div>;
}
