// The views of the inbox with their counts, as plain links.
import { inboxAddresses, type ListAddress } from '@/lib/site/inbox-addresses';
import styles from './views.module.css';

const ways = [
  { view: 'new', text: 'New' },
  { view: 'open', text: 'Open' },
  { view: 'answered', text: 'Answered' },
  { view: 'closed', text: 'Closed' },
  { view: 'suspect', text: 'Suspect' },
  { view: 'all', text: 'All' },
] as const;
export type ViewName = (typeof ways)[number]['view'];

export interface ViewsProps {
  here: ViewName | undefined;
  counts: Record<ViewName, number>;
  /** How many are overdue; a view of its own, shown only when there are any. */
  overdue: number;
  isOverdueHere: boolean;
  /** What else is asked for, and stays when another view is chosen. */
  filter: ListAddress;
}

export function Views({ here, counts, overdue, isOverdueHere, filter }: ViewsProps) {
  return (
    <nav aria-label="Views">
      <ul className={styles.views}>
        {ways.map(({ view, text }) => (
          <li key={view}>
            <a href={inboxAddresses.list({ ...filter, view })} aria-current={view === here && !isOverdueHere ? 'page' : undefined}>
              {text} <span className={styles.count}>{counts[view]}</span>
            </a>
          </li>
        ))}
        {(overdue > 0 || isOverdueHere) && (
          <li>
            <a
              className={styles.overdue}
              href={inboxAddresses.list({ ...filter, view: 'all', overdue: true })}
              aria-current={isOverdueHere ? 'page' : undefined}
            >
              Overdue <span className={styles.count}>{overdue}</span>
            </a>
          </li>
        )}
      </ul>
    </nav>
  );
}
