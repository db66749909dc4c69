// What a reader should remember who reads nothing else.
import styles from './takeaways.module.css';

export function Takeaways({ takeaways }: { takeaways: string[] }) {
  return (
    <section className={styles.panel} aria-labelledby="key-takeaways">
      <h2 id="key-takeaways">Key takeaways</h2>
      <ul>
        {takeaways.map((takeaway) => (
          <li key={takeaway}>{takeaway}</li>
        ))}
      </ul>
    </section>
  );
}
