// Lines of the audit, newest first: when, who, what, and which id. The text of an inquiry is in none of them.
import { Table } from '../table/table';
import styles from './audit-table.module.css';

export interface AuditLine {
  number: number;
  /** As machines read it, and as the clinic writes it. */
  at: string;
  when: string;
  who: string;
  what: string;
  which: string;
  /** Where what it is about can be seen, while it is there. */
  href?: string | undefined;
}

export function AuditTable({ lines }: { lines: AuditLine[] }) {
  const rows = lines.map(({ number, at, when, who, what, which, href }) => ({
    id: String(number),
    cells: [
      who,
      <>
        {what} {which && <span className={styles.soft}>{href ? <a href={href}>{which}</a> : which}</span>}
      </>,
      <time key="when" dateTime={at}>
        {when}
      </time>,
      <span key="number" className={styles.soft}>
        {number}
      </span>,
    ],
  }));
  return <Table name="Who did what, newest first" kind="records" heads={['Who', 'What', 'When', 'Entry']} rows={rows} />;
}
