// What readers said to "Was this page helpful?", by article, those with most answers first. Few answers say little, and the table says so.
import { Part } from '../part/part';
import { Table } from '../table/table';

export interface HelpfulRow {
  article: string;
  title: string;
  yesCount: number;
  noCount: number;
}

export function HelpfulTable({ rows }: { rows: HelpfulRow[] }) {
  return (
    <Part id="helpful" title="Was this page helpful?">
      {rows.length === 0 ? (
        <p>No reader has answered in these weeks.</p>
      ) : (
        <>
          <p>Few answers say little: look at an article when it has ten or more, and many of them are no.</p>
          <Table
            name="Was this page helpful?"
            kind="figures"
            heads={['Article', 'Yes', 'No']}
            rows={rows.map(({ article, title, yesCount, noCount }) => ({ id: article, cells: [title, yesCount, noCount] }))}
          />
        </>
      )}
    </Part>
  );
}
