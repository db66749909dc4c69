// The line for people in danger. On every page, above everything, also in print.
import { Fragment } from 'react';
import type { Edition } from '@/lib/site/languages/edition';
import styles from './urgent-help.module.css';

export function UrgentHelp({ site: { urgentHelp, words } }: { site: Edition }) {
  return (
    <section className={styles.urgent} aria-label={words.frame.urgentHelp}>
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
