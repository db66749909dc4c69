// The overview of the articles as a table for a terminal.
import type { Overview } from './overview';

interface Column {
  head: string;
  cell: (row: Overview) => string;
  isNumber?: boolean;
}

const languageColumn: Column = { head: 'language', cell: ({ language }) => language };

const otherColumns: readonly Column[] = [
  { head: 'article', cell: ({ slug }) => slug },
  { head: 'state', cell: stateIn },
  { head: 'author', cell: ({ author }) => author ?? none },
  { head: 'reviewer', cell: ({ reviewer }) => reviewer ?? none },
  { head: 'published', cell: ({ publishedOn }) => publishedOn ?? none },
  { head: 'reviewed', cell: ({ reviewedOn }) => reviewedOn ?? none },
  { head: 'next review', cell: ({ dueOn }) => dueOn ?? none },
  { head: 'days', cell: ({ daysLeft }) => (daysLeft === undefined ? none : String(daysLeft)), isNumber: true },
  { head: 'grade', cell: gradeIn, isNumber: true },
  { head: 'words', cell: ({ wordCount }) => String(wordCount), isNumber: true },
  { head: 'findings', cell: findingsOf },
];

const none = '-';

/** Said also when the list is empty, so that silence never means "did not run". */
export function tableOf(rows: readonly Overview[], total: number): string {
  if (rows.length === 0) return total === 0 ? 'There are no articles yet.' : `None of ${counted(total, 'article')}.`;
  // Who speaks one language need not be told which.
  const isMixed = new Set(rows.map(({ language }) => language)).size > 1;
  const [first, ...others] = otherColumns;
  const columns = isMixed && first ? [first, languageColumn, ...others] : otherColumns;
  const lines = [columns.map(({ head }) => head), ...rows.map((row) => columns.map(({ cell }) => cell(row)))];
  const widths = columns.map((_, at) => Math.max(...lines.map((line) => line[at]?.length ?? 0)));
  const text = lines.map((line) => line.map((cell, at) => (columns[at]?.isNumber ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0))));
  return [...text.map((line) => line.join('  ').trimEnd()), '', summaryOf(rows, total), legendOf(rows)].join('\n');
}

function stateIn({ state, isSample, isBehind }: Overview): string {
  return [state, isSample && 'sample', isBehind && 'older than its original'].filter(Boolean).join(', ');
}

function gradeIn({ grade }: Overview): string {
  if (!grade) return none;
  const both = `${grade.allowListed.toFixed(1)} (${grade.raw.toFixed(1)})`;
  return grade.scale === 'grade' ? both : `${grade.scale} ${both}`;
}

function legendOf(rows: readonly Overview[]): string {
  const spanish = rows.some(({ grade }) => grade?.scale === 'INFLESZ') ? ' INFLESZ: points for Spanish, of which 55 or more are normal.' : '';
  return `Grade: years of school that the text asks for, with drug names allowed (as it stands).${spanish} Days: until the next review.`;
}

function findingsOf({ errorCount, warningCount }: Overview): string {
  const parts = [errorCount > 0 && counted(errorCount, 'error'), warningCount > 0 && counted(warningCount, 'warning')];
  return parts.filter((part) => part !== false).join(', ') || 'none';
}

function summaryOf(rows: readonly Overview[], total: number): string {
  const states = [...new Set(rows.map(({ state }) => state))].map((each) => `${rows.filter(({ state }) => state === each).length} ${each}`);
  return `${rows.length === total ? '' : `${rows.length} of `}${counted(total, 'article')}: ${states.join(', ')}.`;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
