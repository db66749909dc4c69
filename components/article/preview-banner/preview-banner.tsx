// Above an article that is only shown to whoever has a link: what this is, until when, and what still keeps it from being published.
import type { ReactNode } from 'react';
import { Day } from '@/components/site/day/day';
import { Said } from '@/components/site/said/said';
import type { Edition } from '@/lib/site/languages/edition';
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
  site: Edition;
}

export function PreviewBanner({ until, isSeenByReaders, blockers, advice, site }: PreviewBannerProps) {
  const words = site.words.article.preview;
  return (
    <section className={styles.banner} aria-labelledby="preview">
      <h2 id="preview">{words.title}</h2>
      <p>
        {isSeenByReaders ? words.seen : words.unseen}
        <Said parts={words.until<ReactNode>(<Day value={until.toISOString()} calendar={site} />)} />
      </p>
      {blockers.length === 0 ? <p>{words.ready}</p> : <Remarks title={words.blockers} remarks={blockers} lineOf={words.line} />}
      {advice.length > 0 && <Remarks title={words.advice} remarks={advice} lineOf={words.line} />}
    </section>
  );
}

function Remarks({ title, remarks, lineOf }: { title: string; remarks: Remark[]; lineOf: (line: number) => string }) {
  return (
    <details open={remarks.length <= 5}>
      <summary>
        {title}: {remarks.length}
      </summary>
      <ol>
        {remarks.map(({ line, column, message }) => (
          <li key={`${line}:${column}:${message}`}>
            {lineOf(line)} {message}
          </li>
        ))}
      </ol>
    </details>
  );
}
