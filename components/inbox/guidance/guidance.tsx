// What staff are to do when an inquiry has urgent words in it, in the clinic's own words, with the numbers that visitors are shown too.
import styles from './guidance.module.css';

export function Guidance({ lines, ways }: { lines: readonly string[]; ways: readonly string[] }) {
  return (
    <section className={styles.guidance} aria-labelledby="guidance">
      <h2 id="guidance">Somebody may be in danger</h2>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p>Numbers to pass on: {ways.join('. ')}.</p>
    </section>
  );
}
