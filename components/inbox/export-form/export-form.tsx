// Two buttons that fetch a file of what a list shows. A plain form, because a browser saves the answer of one without any script.
import { inboxAddresses, type ListAddress } from '@/lib/site/inbox-addresses';
import styles from './export-form.module.css';

export function ExportForm({ filter, term, count }: { filter: ListAddress; term: string | undefined; count: number }) {
  if (count === 0) return <p>There is nothing in this list to export.</p>;
  return (
    <form method="post" encType="multipart/form-data" action={inboxAddresses.exportFile('csv')} className={styles.form} aria-label="Export">
      <p>
        {count === 1 ? '1 inquiry' : `${count} inquiries`}
        {term !== undefined && (
          <>
            {' '}
            found for <strong dir="auto">“{term}”</strong>
          </>
        )}
        .
      </p>
      {Object.entries(filter).map(
        ([name, value]) => value && <input key={name} type="hidden" name={name} value={value === true ? '1' : String(value)} />,
      )}
      <p className={styles.ways}>
        <button type="submit">CSV, for a spreadsheet</button>
        <button type="submit" formAction={inboxAddresses.exportFile('json')}>
          JSON lines, for a program
        </button>
      </p>
      <p className={styles.hint}>
        In CSV, a cell that a spreadsheet would run as a formula begins with an apostrophe. JSON is exactly what was written. The export is written
        into the audit.
      </p>
    </form>
  );
}
