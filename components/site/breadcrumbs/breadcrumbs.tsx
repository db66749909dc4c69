// Where the page stands in the site: the way up, without the page itself, whose headline follows at once.
import { home, type Step } from '@/lib/site/trails';
import styles from './breadcrumbs.module.css';

export function Breadcrumbs({ trail }: { trail: readonly Step[] }) {
  return (
    <nav className={styles.trail} aria-label="Breadcrumbs">
      <ol>
        {[home, ...trail].map(({ to, text }) => (
          <li key={to}>
            <a href={to}>{text}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
