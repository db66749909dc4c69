// A text in which what was looked for is marked.
import type { Marked } from '@/lib/content/search/passage';
import styles from './marked-text.module.css';

export function MarkedText({ pieces }: { pieces: Marked }) {
  let at = 0;
  return pieces.map(({ text, isMarked }) => {
    const place = at;
    at += text.length;
    return isMarked ? (
      <mark key={place} className={styles.mark}>
        {text}
      </mark>
    ) : (
      text
    );
  });
}
