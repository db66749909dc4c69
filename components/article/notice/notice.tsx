// What a reader must know about the standing of this text before relying on it. Silent when the review is in order.
import type { ArticleState } from '@/lib/content/review';
import type { Edition } from '@/lib/site/languages/edition';
import type { Notice as NoticeWords } from '@/lib/site/notices';
import styles from './notice.module.css';

export function Notice({ isSample, state, site: { words } }: { isSample: boolean; state: ArticleState; site: Edition }) {
  const { sample, overdue, draft, scheduled, expired } = words.notices;
  const standing: Partial<Record<ArticleState, NoticeWords>> = { overdue, draft, scheduled, expired };
  const shown = [isSample && sample, standing[state]].filter((each) => typeof each === 'object');
  return shown.map(({ lead, text }) => (
    <p key={lead} className={styles.notice} role="note">
      <strong>{lead}</strong> {text}
    </p>
  ));
}
