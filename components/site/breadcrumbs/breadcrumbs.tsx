// Where the page stands in the site: the way up, without the page itself, whose headline follows at once.
import styles from './breadcrumbs.module.css';

export interface Crumb {
  to: string;
  text: string;
}

export function Breadcrumbs({ trail }: { trail: Crumb[] }) {
  return (
    <nav className={styles.trail} aria-label="Breadcrumbs">
      <ol>
        {trail.map(({ to, text }) => (
          <li key={to}>
            <a href={to}>{text}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
