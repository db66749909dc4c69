// The word of the glossary that was looked for, with what it means.
import type { Term } from '@/lib/content/glossary/term';
import { addresses } from '@/lib/site/addresses';
import styles from './word-meaning.module.css';

export function WordMeaning({ term: { slug, term, short, meaning } }: { term: Term }) {
  return (
    <section className={styles.word} aria-label="In the glossary">
      <p>
        <dfn>
          {term}
          {short && ` (${short})`}
        </dfn>
      </p>
      <p>{meaning}</p>
      <p>
        <a href={addresses.glossary(slug)}>More in the glossary</a>
      </p>
    </section>
  );
}
