// The line for people in danger. On every page, above everything, also in print.
import { Fragment } from 'react';
import type { Site } from '@/lib/site/site';
import styles from './urgent-help.module.css';

export function UrgentHelp({ urgentHelp }: Pick<Site, 'urgentHelp'>) {
  return (
    <section className={styles.urgent} aria-label="Urgent help">
      <p>
        <span>{urgentHelp.lead}</span>{' '}
        {urgentHelp.ways.map((way) => (
          <Fragment key={way.phone}>
            <a href={`tel:${way.phone.replace(/[^+\d]/g, '')}`}>{way.text}</a>{' '}
          </Fragment>
        ))}
      </p>
    </section>
  );
}
