// The pages of a list as plain links. Absent when there is only one page.
import type { Edition } from '@/lib/site/languages/edition';
import styles from './pagination.module.css';

export interface PaginationProps {
  page: number;
  pageCount: number;
  /** The address of a page of this list. */
  addressOf: (page: number) => string;
  site: Edition;
}

export function Pagination({ page, pageCount, addressOf, site: { words } }: PaginationProps) {
  const { frame } = words;
  if (pageCount < 2) return null;
  return (
    <nav className={styles.pages} aria-label={frame.pages}>
      {page > 1 && (
        <a href={addressOf(page - 1)} rel="prev">
          {frame.previous}
        </a>
      )}
      <ol>
        {nearby(page, pageCount).map((number) => (
          <li key={number}>
            <a href={addressOf(number)} aria-label={frame.page(number)} aria-current={number === page ? 'page' : undefined}>
              {number}
            </a>
          </li>
        ))}
      </ol>
      {page < pageCount && (
        <a href={addressOf(page + 1)} rel="next">
          {frame.next}
        </a>
      )}
    </nav>
  );
}

/** The first, the last and the pages around this one: a list of 400 pages must not print 400 links. */
function nearby(page: number, pageCount: number): number[] {
  const wanted = [1, page - 2, page - 1, page, page + 1, page + 2, pageCount];
  return [...new Set(wanted)].filter((number) => number >= 1 && number <= pageCount);
}
