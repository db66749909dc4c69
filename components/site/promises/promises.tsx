// What a reader can hold the clinic to. Names, sources and dates are shown by the software; what is written is up to the editors, and the
// editorial policy says how.
import type { Edition } from '@/lib/site/languages/edition';
import styles from './promises.module.css';

export function Promises({ site }: { site: Edition }) {
  return (
    <dl className={styles.promises}>
      {site.words.home.promises.map(({ title, text }) => (
        <div key={title}>
          <dt>{title}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
