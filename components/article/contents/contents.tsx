// The parts of the article as links: in the margin where there is room for one, before the text where there is not.
import type { Edition } from '@/lib/site/languages/edition';
import styles from './contents.module.css';

export function Contents({ parts, site }: { parts: { id: string; title: string }[]; site: Edition }) {
  return (
    <nav className={styles.contents} aria-label={site.words.article.contents}>
      <p>{site.words.article.contents}</p>
      <ol>
        {parts.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
