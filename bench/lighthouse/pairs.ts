// Our page and the plain one, in turn: only differences and ratios of a pair count.
import { median, ms, tell } from '../inquiries/figures';
import { startProgram } from '../program/program';
import { ours } from '../serving/servers';
import { servePlain } from './plain-page';
import { ask, needLighthouse, points, type Report } from './program';

export async function benchPairs(path: string, pairs: number) {
  needLighthouse();
  console.log(`\n${path} and a plain static page of the same text, ${pairs} pairs, in turn`);
  const site = ours(path);
  const [mine, plain] = [await startProgram(site), await servePlain(path)];
  const seen: Record<'mine' | 'plain', Report[]> = { mine: [], plain: [] };
  for (let pair = 0; pair <= pairs; pair += 1) {
    const [own, other] = [await ask(`${mine.address}${path}`, ['performance']), await ask(`${plain.address}${path}`, ['performance'])];
    // The first of each only warms the machine.
    if (pair === 0) continue;
    seen.mine.push(own);
    seen.plain.push(other);
  }
  const paint = ({ audits }: Report) => audits['largest-contentful-paint']?.numericValue ?? Number.NaN;
  const shift = ({ audits }: Report) => audits['cumulative-layout-shift']?.numericValue ?? Number.NaN;
  const blocking = ({ audits }: Report) => audits['total-blocking-time']?.numericValue ?? Number.NaN;
  for (const [name, rows] of Object.entries(seen))
    tell(name === 'mine' ? 'ours' : `plain (${plain.bytes} bytes)`, {
      performance: rows.map((row) => points(row, 'performance')).join(' '),
      'LCP, median': ms(median(rows.map(paint))),
      'TBT, median': ms(median(rows.map(blocking))),
      'CLS, worst': Math.max(...rows.map(shift)),
    });
  tell('of the pairs, median', {
    'performance, difference': median(seen.mine.map((row, pair) => points(row, 'performance') - points(seen.plain[pair] ?? row, 'performance'))),
    'LCP, ratio': median(seen.mine.map((row, pair) => paint(row) / paint(seen.plain[pair] ?? row))),
  });
  plain.server.close();
  await mine.stop();
  site.end();
}
