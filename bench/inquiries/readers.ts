// What readers feel of the visitors who write: the same article, asked at an even pace, with and without inquiries meanwhile, in turn.
import { setTimeout as pause } from 'node:timers/promises';
import { median, ms, percentile, tell } from './figures';
import { serveForBench } from './site';

interface Plan {
  pairs: number;
  seconds: number;
  submitsPerSecond: number;
  readsPerSecond: number;
}

export async function benchReaders({ pairs, seconds, submitsPerSecond, readsPerSecond }: Plan) {
  console.log(
    `\nReaders: ${readsPerSecond} pages a second, ${pairs} pairs of ${seconds} seconds, alone and with ${submitsPerSecond} inquiries a second`,
  );
  const site = await serveForBench();
  const read = async () => {
    const started = performance.now();
    await (await fetch(`${site.address}/articles/is-ketamine-addictive`)).arrayBuffer();
    return performance.now() - started;
  };
  await atPace(readsPerSecond, Math.min(seconds, 5), read);
  const ratios: { p50: number; p99: number }[] = [];
  const alone: number[] = [];
  const together: number[] = [];
  for (let pair = 0; pair < pairs; pair += 1) {
    await site.openForms(submitsPerSecond * seconds);
    const quiet = await atPace(readsPerSecond, seconds, read);
    const [busy] = await Promise.all([atPace(readsPerSecond, seconds, read), atPace(submitsPerSecond, seconds, site.submit)]);
    alone.push(...quiet);
    together.push(...busy);
    ratios.push({ p50: percentile(busy, 0.5) / percentile(quiet, 0.5), p99: percentile(busy, 0.99) / percentile(quiet, 0.99) });
  }
  await site.stop();
  tell('readers alone', { p50: ms(percentile(alone, 0.5)), p99: ms(percentile(alone, 0.99)) });
  tell('readers beside visitors who write', { p50: ms(percentile(together, 0.5)), p99: ms(percentile(together, 0.99)) });
  tell('ratio, median of the pairs', { p50: median(ratios.map(({ p50 }) => p50)), p99: median(ratios.map(({ p99 }) => p99)) });
}

/** Starts the deed at an even pace, whether or not the one before has ended: a slow server must not slow its own measuring down. */
async function atPace(perSecond: number, seconds: number, deed: () => Promise<number>): Promise<number[]> {
  const started = performance.now();
  const running: Promise<number>[] = [];
  for (let number = 0; number < perSecond * seconds; number += 1) {
    const dueIn = started + (number * 1_000) / perSecond - performance.now();
    if (dueIn > 0) await pause(dueIn);
    running.push(deed());
  }
  return Promise.all(running);
}
