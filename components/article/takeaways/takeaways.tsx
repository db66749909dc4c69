// What a reader should remember who reads nothing else.
import type { Edition } from '@/lib/site/languages/edition';
import styles from './takeaways.module.css';

export function Takeaways({ takeaways, site }: { takeaways: string[]; site: Edition }) {
  return (
    <section className={styles.panel} aria-labelledby="key-takeaways">
      <h2 id="key-takeaways">{site.words.article.takeaways}</h2>
      <ul>
        {takeaways.map((takeaway) => (
          <li key={takeaway}>{takeaway}</li>
        ))}
      </ul>
    </section>
  );
}
