// Counts as bars, drawn on the server, with the same numbers in a table beside: the picture shows the shape, the table says what it is.
import { Table } from '../table/table';
import styles from './bar-chart.module.css';

export interface BarChartProps {
  id: string;
  title: string;
  /** What one bar stands for, as the head of a column. */
  what: string;
  bars: { id: string; label: string; count: number }[];
  empty: string;
}

const width = 440;
const rowHeight = 42;
const barTop = 20;
const barHeight = 14;
/** Room for the number behind the longest bar. */
const numberWidth = 50;
const longestLabel = 52;

export function BarChart({ id, title, what, bars, empty }: BarChartProps) {
  return (
    <section className={styles.part} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {bars.length === 0 ? (
        <p>{empty}</p>
      ) : (
        <div className={styles.both}>
          <Bars title={title} bars={bars} />
          <Table
            name={title}
            kind="figures"
            heads={[what, 'Inquiries']}
            rows={bars.map(({ id: bar, label, count }) => ({ id: bar, cells: [label, count] }))}
          />
        </div>
      )}
    </section>
  );
}

function Bars({ title, bars }: Pick<BarChartProps, 'title' | 'bars'>) {
  const most = Math.max(1, ...bars.map(({ count }) => count));
  const longest = bars.find(({ count }) => count === most);
  const said = `Bars, ${title.toLowerCase()}. ${longest ? `The longest is ${longest.label}, with ${most}.` : 'All are empty.'} The table beside has every number.`;
  return (
    <svg className={styles.chart} viewBox={`0 0 ${width} ${bars.length * rowHeight}`} role="img" aria-label={said}>
      {bars.map(({ id, label, count }, row) => {
        const top = row * rowHeight;
        const length = (count / most) * (width - numberWidth);
        return (
          <g key={id}>
            <text x={0} y={top + barTop - 6} className={styles.label}>
              {label.length > longestLabel ? `${label.slice(0, longestLabel - 1)}…` : label}
            </text>
            <rect x={0} y={top + barTop} width={count > 0 ? Math.max(length, 2) : 0} height={barHeight} />
            <text x={length + 8} y={top + barTop + barHeight - 2}>
              {count}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
