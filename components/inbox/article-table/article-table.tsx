// Articles with where each stands, those that ask for attention first.
import { Badge } from '../badge/badge';
import styles from './article-table.module.css';

export interface ArticleRow {
  slug: string;
  title: string;
  /** Undefined while readers do not see it. */
  href: string | undefined;
  state: string;
  isSample: boolean;
  author: string;
  reviewer: string | undefined;
  /** Days, as the clinic writes them. */
  published: string | undefined;
  reviewed: string | undefined;
  due: string | undefined;
}

export function ArticleTable({ articles }: { articles: ArticleRow[] }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls sideways has to be reached by the keyboard.
    <section className={styles.wide} aria-label="Articles" tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">Article</th>
            <th scope="col">State</th>
            <th scope="col">Author</th>
            <th scope="col">Reviewer</th>
            <th scope="col">Published</th>
            <th scope="col">Reviewed</th>
            <th scope="col">Next review</th>
          </tr>
        </thead>
        <tbody>
          {articles.map(({ slug, title, href, state, isSample, author, reviewer, published, reviewed, due }) => (
            <tr key={slug}>
              <th scope="row">{href ? <a href={href}>{title}</a> : title}</th>
              <td>
                <Badge kind={state === 'overdue' ? 'danger' : state === 'due' ? 'warm' : 'plain'}>{state}</Badge>
                {isSample && ' sample'}
              </td>
              <td>{author}</td>
              <td>{reviewer ?? 'nobody'}</td>
              <td>{published}</td>
              <td>{reviewed ?? 'never'}</td>
              <td>{due ?? 'none'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
