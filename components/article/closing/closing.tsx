// What a reader should know about us and about this page before acting on it. On every article, also in print.
import { generalNotice, paymentNotice } from '@/lib/site/notices';
import type { Site } from '@/lib/site/site';
import styles from './closing.module.css';

export function Closing({ site }: { site: Site }) {
  return (
    <div className={styles.closing}>
      {[paymentNotice(site), generalNotice].map(({ lead, text }) => (
        <p key={lead}>
          <strong>{lead}</strong> {text}
        </p>
      ))}
    </div>
  );
}
