// The heading of a section, with a link to it that can be copied. The link stands beside the heading and not in it, so that the
// heading's own name stays what it says.
import type { Edition } from '@/lib/site/languages/edition';
import styles from './heading.module.css';

export function Heading({ id, site, children }: { id: string; site: Edition; children: string }) {
  return (
    <div className={styles.heading}>
      <h2 id={id}>{children}</h2>
      <a href={`#${id}`} aria-label={site.words.article.linkToSection(children)} data-screen-only="">
        #
      </a>
    </div>
  );
}
