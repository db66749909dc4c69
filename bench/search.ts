// npm run bench -- search: how long the index takes, how large it is, and how long an answer takes with its extracts, at 1,000 and at
// 20,000 articles.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { workplaceOf } from '../lib/content/compile/workplace';
import { Library } from '../lib/content/library';
import { compileSearch } from '../lib/content/search/making/compile-search';
import { systemClock } from '../lib/platform/clock';
import { findFor } from '../lib/publishing/finding/find';
import { diceFor } from './scale/dice';
import { vocabulary, word, writeCompiled, writeOne } from './search/articles';

const { values } = parseArgs({ options: { sizes: { type: 'string', default: '1000,20000' }, questions: { type: 'string', default: '300' } } });

/** What readers ask, each time other words. */
const kinds: Record<string, (number: number) => string> = {
  'one word': (number) => word(diceFor(number + 10_000)),
  'four words': (number) => Array.from({ length: 4 }, (_, place) => word(diceFor(number * 4 + place + 20_000))).join(' '),
  'a beginning': (number) => word(diceFor(number + 30_000)).slice(0, 3),
  'a slip': (number) => word(diceFor(number + 40_000)).replace(/(.)(.)(.)$/, '$2$1$3x'),
  'a word that is nowhere': (number) => `zzqx${number}w`,
  'the twelve most frequent words': () => vocabulary.slice(0, 12).join(' '),
};

console.log(
  '| articles | index s | after one change s | index MB | first answer ms | MB held | what is asked | processor ms | p50 ms | p95 ms | most ms |',
);
console.log('|---|---|---|---|---|---|---|---|---|---|---|');
for (const count of values.sizes.split(',').map(Number)) await benchSize(count);

async function benchSize(count: number) {
  const root = mkdtempSync(join(tmpdir(), 'clinic-search-'));
  try {
    writeCompiled(root, count);
    const made = timed(() => compileSearch(workplaceOf(root)));
    const changed = changeOne(root, Math.floor(count / 2));
    const mb = statSync(join(root, '.contentlayer', 'generated', 'search.index')).size / 1e6;
    const folder = join(root, '.contentlayer', 'generated');
    const library = new Library({ folder, clock: systemClock, timeZone: () => 'America/New_York', language: () => 'en', showsUnpublished: false });
    await library.listArticles();
    const before = heldMb();
    const startedAt = performance.now();
    await findFor(library, { q: word(diceFor(1)), topic: undefined, page: 1 });
    const firstMs = performance.now() - startedAt;
    const held = heldMb() - before;
    for (const [name, ask] of Object.entries(kinds)) {
      const before = process.cpuUsage();
      const times = await each(Number(values.questions), async (number) => {
        const q = ask(number);
        const from = performance.now();
        await findFor(library, { q, topic: undefined, page: 1 });
        return performance.now() - from;
      });
      const spent = process.cpuUsage(before);
      // The time of all cores, also of cleaning up: on a busy machine a fairer measure than the clock.
      const cpuMs = (spent.user + spent.system) / 1_000 / times.length;
      const at = (share: number) => (times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0).toFixed(1);
      console.log(
        `| ${[count.toLocaleString('en-US'), made.toFixed(2), changed.toFixed(2), mb.toFixed(1), firstMs.toFixed(0), held.toFixed(0), name, cpuMs.toFixed(1), at(0.5), at(0.95), at(1)].join(' | ')} |`,
      );
    }
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

function changeOne(root: string, number: number): number {
  const folder = join(root, '.contentlayer', 'generated');
  const index: { articles: unknown[] } = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8'));
  mkdirSync(folder, { recursive: true });
  index.articles[number] = writeOne(folder, number, 2);
  writeFileSync(join(folder, 'index.json'), JSON.stringify(index));
  return timed(() => {
    const { read } = compileSearch(workplaceOf(root));
    if (read !== 1) throw new Error(`${read} articles were read, expected only the changed one`);
  });
}

function timed(deed: () => unknown): number {
  const from = performance.now();
  deed();
  return (performance.now() - from) / 1_000;
}

async function each(count: number, deed: (number: number) => Promise<number>): Promise<number[]> {
  const times: number[] = [];
  for (let number = 0; number < count; number++) times.push(await deed(number));
  return times.sort((a, b) => a - b);
}

function heldMb(): number {
  return process.memoryUsage().rss / 1e6;
}
