// Where the page stands in the site: the way up, without the page itself, whose headline follows at once.
import type { Edition } from '@/lib/site/languages/edition';
import { home, type Step } from '@/lib/site/trails';
import styles from './breadcrumbs.module.css';

export function Breadcrumbs({ trail, site }: { trail: readonly Step[]; site: Edition }) {
  return (
    <nav className={styles.trail} aria-label={site.words.frame.breadcrumbs}>
      <ol>
        {[home(site), ...trail].map(({ to, text }) => (
          <li key={to}>
            <a href={to}>{text}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
