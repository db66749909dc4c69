// Help for somebody who may be in danger, above everything that was found.
import type { Site } from '@/lib/site/site';
import styles from './urgent-first.module.css';

export function UrgentFirst({ urgentHelp }: Pick<Site, 'urgentHelp'>) {
  return (
    <section className={styles.urgent} aria-labelledby="urgent-first">
      <h2 id="urgent-first">{urgentHelp.lead}</h2>
      <ul>
        {urgentHelp.ways.map(({ text, phone }) => (
          <li key={phone}>
            <a href={`tel:${phone.replace(/[^+\d]/g, '')}`}>{text}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
