// Two buttons that fetch a file of what a list shows. A plain form, because a browser saves the answer of one without any script.
import { inboxAddresses, type ListAddress } from '@/lib/site/inbox-addresses';
import { Button } from '../button/button';
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
        <Button>CSV, for a spreadsheet</Button>
        <Button kind="quiet" formAction={inboxAddresses.exportFile('json')}>
          JSON lines, for a program
        </Button>
      </p>
      <p className={styles.hint}>
        In CSV there is an apostrophe before what a spreadsheet would run as a formula, also at the beginning of a line such as “- pain”. JSON is
        exactly what was written. The export is written into the audit.
      </p>
    </form>
  );
}
