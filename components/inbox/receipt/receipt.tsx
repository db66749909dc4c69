// A receipt of erasing: for the file, or for the person who asked. It holds references and no name, because that was erased.
import styles from './receipt.module.css';

export interface ReceiptProps {
  id: string;
  at: string;
  when: string;
  by: string;
  reason: string;
  references: readonly string[];
  isOfPerson: boolean;
  entries: readonly { number: number; hash: string }[];
}

export function Receipt({ id, at, when, by, reason, references, isOfPerson, entries }: ReceiptProps) {
  const [last] = entries;
  return (
    <dl className={styles.receipt}>
      <dt>Receipt</dt>
      <dd>{id}</dd>
      <dt>Erased on</dt>
      <dd>
        <time dateTime={at}>{when}</time>
      </dd>
      <dt>By</dt>
      <dd>{by}</dd>
      <dt>Reason</dt>
      <dd>{reason}</dd>
      <dt>What</dt>
      <dd>
        {isOfPerson ? 'Everything that one email address had sent. The address itself was erased too, so note here whose it was.' : 'One inquiry.'}
      </dd>
      <dt>References</dt>
      <dd>
        {references.length === 0 ? (
          'None: there was nothing to erase.'
        ) : (
          <ul>
            {references.map((reference) => (
              <li key={reference}>{reference}</li>
            ))}
          </ul>
        )}
      </dd>
      {last && (
        <>
          <dt>In the audit</dt>
          <dd>
            Entry {last.number}, sealed by <code>{last.hash}</code>
          </dd>
        </>
      )}
    </dl>
  );
}
