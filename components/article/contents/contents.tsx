// The parts of the article as links: in the margin where there is room for one, before the text where there is not.
import styles from './contents.module.css';

export function Contents({ parts }: { parts: { id: string; title: string }[] }) {
  return (
    <nav className={styles.contents} aria-label="On this page">
      <p>On this page</p>
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
