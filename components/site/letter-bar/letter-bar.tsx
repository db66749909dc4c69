// The letters of a list from A to Z, each as a way to its part.
import styles from './letter-bar.module.css';

export interface LetterWay {
  name: string;
  to: string;
  /** Whether this is the part that is shown. */
  isHere?: boolean;
}

export function LetterBar({ ways }: { ways: LetterWay[] }) {
  if (ways.length < 2) return null;
  return (
    <nav aria-label="Letters" className={styles.letters}>
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
