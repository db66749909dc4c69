// What readers said to "Was this page helpful?", by article, those with most answers first. Few answers say little, and the table says so.
import styles from './helpful-table.module.css';

export interface HelpfulRow {
  article: string;
  title: string;
  yesCount: number;
  noCount: number;
}

export function HelpfulTable({ rows }: { rows: HelpfulRow[] }) {
  return (
    <section className={styles.part} aria-labelledby="helpful">
      <h2 id="helpful">Was this page helpful?</h2>
      {rows.length === 0 ? (
        <p>No reader has answered in these weeks.</p>
      ) : (
        <>
          <p>Few answers say little: look at an article when it has ten or more, and many of them are no.</p>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">Article</th>
                <th scope="col">Yes</th>
                <th scope="col">No</th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ article, title, yesCount, noCount }) => (
                <tr key={article}>
                  <th scope="row">{title}</th>
                  <td>{yesCount}</td>
                  <td>{noCount}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </section>
  );
}
