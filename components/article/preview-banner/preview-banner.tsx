// Above an article that is only shown to whoever has a link: what this is, until when, and what still keeps it from being published.
import { Day } from '@/components/site/day/day';
import type { Calendar } from '@/lib/site/dates';
import styles from './preview-banner.module.css';

/** A finding of the content check, as far as it is shown here. */
export interface Remark {
  line: number;
  column: number;
  message: string;
}

export interface PreviewBannerProps {
  /** When the link ends. */
  until: Date;
  /** Whether readers see the article as well, perhaps as it was before. */
  isSeenByReaders: boolean;
  blockers: Remark[];
  advice: Remark[];
  calendar: Calendar;
}

export function PreviewBanner({ until, isSeenByReaders, blockers, advice, calendar }: PreviewBannerProps) {
  return (
    <section className={styles.banner} aria-labelledby="preview">
      <h2 id="preview">Preview</h2>
      <p>
        {isSeenByReaders
          ? 'Readers see this article too, as it was when the site was last built. '
          : 'Readers do not see this page. Only people with this link do. '}
        Please do not pass the link on. It works until <Day value={until.toISOString()} calendar={calendar} />.
      </p>
      {blockers.length === 0 ? (
        <p>Nothing that the check can see keeps it from being published.</p>
      ) : (
        <Remarks title="Before it can be published" remarks={blockers} />
      )}
      {advice.length > 0 && <Remarks title="Worth a look" remarks={advice} />}
    </section>
  );
}

function Remarks({ title, remarks }: { title: string; remarks: Remark[] }) {
  return (
    <details open={remarks.length <= 5}>
      <summary>
        {title}: {remarks.length}
      </summary>
      <ol>
        {remarks.map(({ line, column, message }) => (
          <li key={`${line}:${column}:${message}`}>
            Line {line}: {message}
          </li>
        ))}
      </ol>
    </details>
  );
}
