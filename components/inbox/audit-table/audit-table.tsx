// Lines of the audit, newest first: when, who, what, and which id. The text of an inquiry is in none of them.
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
  return (
    <div className={styles.wide}>
      <table className={styles.table}>
        <caption>Who did what, newest first</caption>
        <thead>
          <tr>
            <th scope="col">Number</th>
            <th scope="col">When</th>
            <th scope="col">Who</th>
            <th scope="col">What</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ number, at, when, who, what, which, href }) => (
            <tr key={number}>
              <td className={styles.number}>{number}</td>
              <td>
                <time dateTime={at}>{when}</time>
              </td>
              <th scope="row">{who}</th>
              <td>
                {what} {which && <span className={styles.which}>{href ? <a href={href}>{which}</a> : which}</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
