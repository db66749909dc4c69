// An index of topics or people: a name, what it is, and where it leads.
import styles from './directory.module.css';

export interface DirectoryEntry {
  to: string;
  title: string;
  text: string;
  note?: string;
}

export function Directory({ entries, level = 2 }: { entries: DirectoryEntry[]; level?: 2 | 3 }) {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <ul className={styles.directory}>
      {entries.map(({ to, title, text, note }) => (
        <li key={to}>
          <Heading>
            <a href={to}>{title}</a>
          </Heading>
          <p>{text}</p>
          {note && <p className={styles.note}>{note}</p>}
        </li>
      ))}
    </ul>
  );
}
