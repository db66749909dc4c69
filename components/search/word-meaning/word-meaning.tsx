// The word of the glossary that was looked for, with what it means.
import type { Term } from '@/lib/content/glossary/term';
import type { Edition } from '@/lib/site/languages/edition';
import styles from './word-meaning.module.css';

export function WordMeaning({ term: { slug, term, short, meaning }, site: { words, addresses } }: { term: Term; site: Edition }) {
  return (
    <section className={styles.word} aria-label={words.search.inGlossary}>
      <p>
        <dfn>
          {term}
          {short && ` (${short})`}
        </dfn>
      </p>
      <p>{meaning}</p>
      <p>
        <a href={addresses.glossary(slug)}>{words.search.moreInGlossary}</a>
      </p>
    </section>
  );
}
