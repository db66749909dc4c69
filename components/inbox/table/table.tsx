// A table of the inbox. On a phone its rows become cards, one under another.
import type { ReactNode } from 'react';
import styles from './table.module.css';

export interface TableProps {
  /** What it is called for those who cannot see it. The heading above it says the same to everybody else. */
  name: string;
  /** The heads of its columns. */
  heads: readonly string[];
  /** The first cell of each says what the row is about. */
  rows: readonly { id: string; cells: readonly ReactNode[] }[];
  /**
   * `records`: people and deeds, which need no words to be told apart. `labelled`: on a card each cell says the head of its column.
   * `figures`: a name and its numbers, which stay in line and stand at the end of it.
   */
  kind: 'records' | 'labelled' | 'figures';
}

export function Table({ name, heads, rows, kind }: TableProps) {
  return (
    <table className={`${styles.table} ${styles[kind]}`} aria-label={name}>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, cells: [first, ...cells] }) => (
          <tr key={id}>
            <th scope="row">{first}</th>
            {cells.map((cell, column) => (
              <td key={heads[column + 1]} data-head={heads[column + 1]}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
