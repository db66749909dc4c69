// What somebody should know before they read the list. Nothing is drawn when there is nothing to say.
import { inboxAddresses } from '@/lib/site/inbox-addresses';
import styles from './attention.module.css';

export interface AttentionProps {
  /** How many were set aside although there are urgent words in them. */
  urgentSuspect: number;
  isMailLate: boolean;
}

export function Attention({ urgentSuspect, isMailLate }: AttentionProps) {
  if (urgentSuspect === 0 && !isMailLate) return null;
  return (
    <section className={styles.attention} aria-label="Needs attention">
      {urgentSuspect > 0 && (
        <p>
          <a href={inboxAddresses.list({ view: 'suspect' })}>
            {urgentSuspect === 1 ? 'One suspect inquiry has urgent words in it' : `${urgentSuspect} suspect inquiries have urgent words in them`}
          </a>
          . Look now: a person can be mistaken for a machine.
        </p>
      )}
      {isMailLate && (
        <p>
          Mail to staff has not gone out for more than 15 minutes, so do not wait for it. Inquiries still arrive here. Tell whoever runs the server.
        </p>
      )}
    </section>
  );
}
