// Articles and words of the glossary from A to Z, under their letters.
import type { AToZEntry } from '@/lib/publishing/finding/a-to-z';
import type { Edition } from '@/lib/site/languages/edition';
import styles from './a-to-z.module.css';

export interface AToZProps {
  letters: { name: string; id: string; entries: AToZEntry[] }[];
  site: Edition;
}

export function AToZ({ letters, site }: AToZProps) {
  return letters.map(({ name, id, entries }) => (
    <section key={id} className={styles.letter} aria-labelledby={id}>
      <h2 id={id}>{name}</h2>
      <ul>
        {entries.map(({ to, title, kind }) => (
          <li key={to}>
            <a href={to}>{title}</a> {kind === 'word' && <span>{site.words.lists.aToZ.inGlossary}</span>}
          </li>
        ))}
      </ul>
    </section>
  ));
}
