// What happened to an inquiry, the oldest first: steps and notes in one list, as they followed one another.
import styles from './history.module.css';

export interface HistoryEntry {
  id: string;
  at: string;
  when: string;
  /** What was done, as a whole sentence with who did it. */
  what: string;
  note: string | undefined;
}

export function History({ entries }: { entries: HistoryEntry[] }) {
  return (
    <section className={styles.history} aria-labelledby="history">
      <h2 id="history">History</h2>
      <ol>
        {entries.map(({ id, at, when, what, note }) => (
          <li key={id}>
            <p>
              {what} <time dateTime={at}>{when}</time>
            </p>
            {note && (
              <p className={styles.note} dir="auto">
                {note}
              </p>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
