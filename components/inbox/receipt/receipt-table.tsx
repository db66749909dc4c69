// The receipts of erasing as a list, each leading to its page.
import { inboxAddresses } from '@/lib/site/inbox-addresses';
import type { ReceiptProps } from './receipt';
import styles from './receipt-table.module.css';

export function ReceiptTable({ receipts }: { receipts: ReceiptProps[] }) {
  return (
    <ul className={styles.receipts}>
      {receipts.map(({ id, at, when, by, reason, references, isOfPerson }) => (
        <li key={id}>
          <a href={inboxAddresses.receipt(id)}>{isOfPerson ? `Everything of one person (${references.length})` : references[0]}</a>
          <span>
            {by}, <time dateTime={at}>{when}</time>. {reason}
          </span>
        </li>
      ))}
    </ul>
  );
}
