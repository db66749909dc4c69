// Lets people who use a keyboard pass the header. First in the page; seen only while it has the focus.
import styles from './skip-link.module.css';

export function SkipLink() {
  return (
    <a className={styles.skip} href="#main" data-screen-only="">
      Skip to the main content
    </a>
  );
}
