// The letters of a list from A to Z, each as a way to its part.
import type { Edition } from '@/lib/site/languages/edition';
import styles from './letter-bar.module.css';

export interface LetterWay {
  name: string;
  to: string;
  /** Whether this is the part that is shown. */
  isHere?: boolean;
}

export function LetterBar({ ways, site }: { ways: LetterWay[]; site: Edition }) {
  if (ways.length < 2) return null;
  return (
    <nav aria-label={site.words.frame.letters} className={styles.letters}>
      <ul>
        {ways.map(({ name, to, isHere }) => (
          <li key={to}>
            <a href={to} aria-current={isHere ? 'page' : undefined}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
