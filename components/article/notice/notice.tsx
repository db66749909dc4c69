// What a reader must know about the standing of this text before relying on it. Silent when the review is in order.
import type { ArticleState } from '@/lib/content/review';
import { type NoticeWords, overdueNotice, sampleNotice } from '@/lib/site/notices';
import styles from './notice.module.css';

export function Notice({ isSample, state }: { isSample: boolean; state: ArticleState }) {
  const words = [isSample && sampleNotice, standing[state]].filter((each) => typeof each === 'object');
  return words.map(({ lead, text }) => (
    <p key={lead} className={styles.notice} role="note">
      <strong>{lead}</strong> {text}
    </p>
  ));
}

const standing: Partial<Record<ArticleState, NoticeWords>> = {
  overdue: overdueNotice,
  draft: { lead: 'Draft.', text: 'Readers do not see this page. Remove `draft: true` to publish the article.' },
  scheduled: { lead: 'Scheduled.', text: 'Readers do not see this page yet. They will from its publication date on.' },
  expired: { lead: 'Expired.', text: 'Readers do not find this page any more.' },
};
