// What a reader should know about us and about this page before acting on it. On every article, also in print.
import type { Edition } from '@/lib/site/languages/edition';
import { paymentNotice } from '@/lib/site/notices';
import styles from './closing.module.css';

export function Closing({ site }: { site: Edition }) {
  return (
    <div className={styles.closing}>
      {[paymentNotice(site), site.words.notices.general].map(({ lead, text }) => (
        <p key={lead}>
          <strong>{lead}</strong> {text}
        </p>
      ))}
    </div>
  );
}
