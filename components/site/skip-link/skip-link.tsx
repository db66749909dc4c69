// Lets people who use a keyboard pass the header. First in the page; seen only while it has the focus.
import type { Edition } from '@/lib/site/languages/edition';
import styles from './skip-link.module.css';

export function SkipLink({ site }: { site: Edition }) {
  return (
    <a className={styles.skip} href="#main" data-screen-only="">
      {site.words.frame.skip}
    </a>
  );
}
