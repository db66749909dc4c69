// What to read next, chosen by the editor or by topic.
import type { ArticleSummary } from '@/lib/content/article';
import type { Edition } from '@/lib/site/languages/edition';
import styles from './related.module.css';

export function Related({ articles, site }: { articles: ArticleSummary[]; site: Edition }) {
  if (articles.length === 0) return null;
  return (
    <section className={styles.related} aria-labelledby="read-next" data-screen-only="">
      <h2 id="read-next">{site.words.article.readNext}</h2>
      <ul>
        {articles.map((article) => (
          <li key={article.slug}>
            <h3>
              <a href={site.addresses.article(article.slug)}>{article.title}</a>
            </h3>
            <p>{article.description}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
