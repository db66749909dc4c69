// How the site grows with its articles: a build from nothing, a build after one article was changed, an edit in `npm run dev`, memory, size.
//   npm run bench -- scale --sizes=10,100,1000        each size in a copy of the project below .cache/scale
//   npm run bench -- scale --sizes=5000 --no-dev      figures of earlier runs are kept, and shown beside the new ones
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { articleText, slugOf } from './scale/articles';
import { benchEditing, benchServing, servedPageHolds } from './scale/at-run-time';
import { barsOf, exponentOf } from './scale/chart';
import { measured } from './scale/measured';
import { bytesBelow, makeProject } from './scale/project';

interface Figures {
  count: number;
  cold: { seconds: number; cpuSeconds: number | undefined; peakMb: number | undefined };
  rebuildSeconds: number;
  siteMb: number;
  documentsMb: number;
  run: Awaited<ReturnType<typeof benchServing>>;
  editSeconds: number | undefined;
  measuredAt: string;
}

const { values } = parseArgs({
  options: { sizes: { type: 'string', default: '10,100,1000' }, dev: { type: 'boolean', default: true }, keep: { type: 'boolean', default: false } },
  allowNegative: true,
});
const keptIn = join('.cache', 'scale-figures.json');
const kept: Figures[] = existsSync(keptIn) ? JSON.parse(readFileSync(keptIn, 'utf8')) : [];

for (const count of values.sizes.split(',').map(Number)) {
  const figures = await benchSize(count);
  kept.splice(0, kept.length, ...[...kept.filter((each) => each.count !== count), figures].sort((a, b) => a.count - b.count));
  mkdirSync('.cache', { recursive: true });
  writeFileSync(keptIn, JSON.stringify(kept, null, 2));
}
show(kept);
process.exit(0);

async function benchSize(count: number): Promise<Figures> {
  console.error(`${count} articles: making them …`);
  const root = makeProject(count);
  const build = ['lib/commands/build.mjs'];
  console.error(`${count} articles: building from nothing …`);
  const cold = await measured(root, build);
  if (!cold.output.includes('nothing to fix') && !/ 0 errors/.test(cold.output)) throw new Error('The made-up articles have errors');
  const changed = Math.floor(count / 3);
  writeFileSync(join(root, 'content', 'articles', `${slugOf(changed)}.md`), articleText(changed, 2));
  console.error(`${count} articles: building after one was changed …`);
  const rebuild = await measured(root, build);
  if (!(await servedPageHolds(root, changed, 'edition 2.'))) throw new Error('The rebuilt site shows the old text');
  console.error(`${count} articles: serving …`);
  const run = await benchServing(root, count);
  const siteMb = bytesBelow(join(root, '.next'), (name) => name !== 'cache') / 1e6;
  const documentsMb = bytesBelow(join(root, '.contentlayer')) / 1e6;
  console.error(`${count} articles: editing …`);
  const editSeconds = values.dev ? await benchEditing(root, count) : undefined;
  // What a development server leaves running writes for a moment longer; of the two ways to remove, only this one then tries again.
  if (!values.keep) await rm(root, { recursive: true, force: true, maxRetries: 20, retryDelay: 500 });
  const { seconds, cpuSeconds, peakMb } = cold;
  return {
    count,
    cold: { seconds, cpuSeconds, peakMb },
    rebuildSeconds: rebuild.seconds,
    siteMb,
    documentsMb,
    run,
    editSeconds,
    measuredAt: new Date().toISOString(),
  };
}

function show(all: readonly Figures[]) {
  const number = (value: number | undefined, digits = 1) => (value === undefined ? '–' : value.toFixed(digits));
  console.log(`${cpus().length} cores, ${cpus()[0]?.model}, Node ${process.versions.node}\n`);
  console.log(
    '| articles | cold build s (processor s) | one changed s | build MB | site MB + documents MB | edit to page s | start s | list / far list ms | first / second draw ms | MB idle / after |',
  );
  console.log('|---|---|---|---|---|---|---|---|---|---|');
  for (const { count, cold, rebuildSeconds, siteMb, documentsMb, run, editSeconds } of all)
    console.log(
      `| ${[
        count.toLocaleString('en-US'),
        `${number(cold.seconds)} (${number(cold.cpuSeconds)})`,
        number(rebuildSeconds),
        number(cold.peakMb, 0),
        `${number(siteMb)} + ${number(documentsMb)}`,
        number(editSeconds),
        number(run.startSeconds),
        `${number(run.listMs, 0)} / ${number(run.farListMs, 0)}`,
        `${number(run.firstDrawMs, 0)} / ${number(run.secondMs)}`,
        `${number(run.idleMb, 0)} / ${number(run.afterMb, 0)}`,
      ].join(' | ')} |`,
    );
  const points = (pick: (figures: Figures) => number | undefined) =>
    all.flatMap((figures) => {
      const y = pick(figures);
      return y === undefined ? [] : [{ x: figures.count, y }];
    });
  const cold = points((figures) => figures.cold.seconds);
  const cpu = points((figures) => figures.cold.cpuSeconds);
  console.log(`\n${barsOf('Cold build, seconds', cold, 's')}\n`);
  for (const [name, list] of [
    ['clock', cold],
    ['processor', cpu],
  ] as const) {
    const large = list.filter(({ x }) => x >= 1_000);
    console.log(`Exponent from ${large[0]?.x ?? '–'} to ${large.at(-1)?.x ?? '–'} articles, ${name}: ${number(exponentOf(large), 2)}`);
  }
}
