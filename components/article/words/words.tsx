// The words that this article explains, for paper: what a button shows on the screen is a list behind the printed text.
import type { Explained } from '@/lib/content/glossary/explain';
import type { Edition } from '@/lib/site/languages/edition';
import styles from './words.module.css';

export function Words({ words, site }: { words: Explained[]; site: Edition }) {
  if (words.length === 0) return null;
  return (
    <section className={styles.words} aria-labelledby="words">
      <h2 id="words">{site.words.article.wordsUsed}</h2>
      <ul>
        {words.map(({ slug, head, meaning }) => (
          // Element for element as it stands in the text (lib/content/glossary/explain.ts): said again, it packs to almost nothing.
          <li key={slug}>
            <strong>{head}</strong> <span>{meaning}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
