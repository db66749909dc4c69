// From the command to the first page, when everything has been started before and lies in the machine's cache.
import { median, ms, tell } from '../inquiries/figures';
import { startProgram } from '../program/program';
import { nextStart, ours } from './servers';

export async function benchStart({ rounds }: { rounds: number }) {
  console.log(`\nStart to first byte, ${rounds} times each, in turn`);
  const path = '/articles/is-ketamine-addictive';
  const site = ours(path);
  const times: Record<'ours' | 'next', number[]> = { ours: [], next: [] };
  const memory: number[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    const mine = await startProgram(site);
    memory.push(mine.memory());
    await mine.stop();
    const other = await startProgram(nextStart(path));
    await other.stop();
    // The first of each only warms the machine.
    if (round === 0) continue;
    times.ours.push(mine.firstByteAfter);
    times.next.push(other.firstByteAfter);
  }
  site.end();
  tell('ours', { median: ms(median(times.ours)), worst: ms(Math.max(...times.ours)), 'memory, MB': median(memory) });
  tell('next start', { median: ms(median(times.next)) });
  tell('ratio, median of the rounds', { time: median(times.ours.map((time, round) => time / (times.next[round] ?? time))) });
}
