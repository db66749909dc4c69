// The words that this article explains, for paper: what a button shows on the screen is a list behind the printed text.
import type { Term } from '@/lib/content/glossary/term';
import type { Edition } from '@/lib/site/languages/edition';
import styles from './words.module.css';

export function Words({ words, site }: { words: Term[]; site: Edition }) {
  if (words.length === 0) return null;
  return (
    <section className={styles.words} aria-labelledby="words">
      <h2 id="words">{site.words.article.wordsUsed}</h2>
      <dl>
        {words.map(({ slug, term, short, meaning }) => (
          <div key={slug}>
            <dt>
              {term}
              {short && ` (${short})`}
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
