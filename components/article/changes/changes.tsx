// What changed in an article and when, newest first, so that a reader who came before knows what is new.
import { Heading } from '@/components/article/heading/heading';
import { Day } from '@/components/site/day/day';
import type { Article } from '@/lib/content/article';
import type { Edition } from '@/lib/site/languages/edition';
import styles from './changes.module.css';

export function Changes({ changes, site }: { changes: Article['changes']; site: Edition }) {
  const newestFirst = changes.toSorted((a, b) => b.changedOn.localeCompare(a.changedOn));
  return (
    <section className={styles.changes} aria-labelledby="changes">
      <Heading id="changes" site={site}>
        {site.words.article.changes}
      </Heading>
      <dl>
        {newestFirst.map(({ changedOn, text }) => (
          <div key={`${changedOn} ${text}`}>
            <dt>
              <Day value={changedOn} calendar={site} />
            </dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
