// Compiles the content, one language after the other, as a step of `npm run build`, which has it made fit for readers (--for-readers). Started by
// `npm run dev` with a channel, it stays and compiles again whenever it is told.
import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { dynamicBuild, runMain } from 'contentlayer2/core';
import { z } from 'zod';
import source from '../../contentlayer.config';
import { type Compilation, compileContent } from '../content/compile/compile';
import { forgetUnpublished } from '../content/compile/forget';
import { clearGoneLanguages, listWorkplaces, type Workplace } from '../content/compile/workplace';
import { compileSearch } from '../content/search/making/compile-search';
import { systemClock } from '../platform/clock';
import { sizePictures } from '../publishing/photographs/size';
import type { Language } from '../site/languages/language';
import { getSite } from '../site/site';

const root = process.cwd();

/** contentlayer in memory: no cache, no files and no tracing of its own. What it cannot compile it names, and then ends this process. */
async function contentlayer(folder: string, language: Language): Promise<unknown[]> {
  const config = { source: await source(folder, language), esbuildHash: '', filePath: '' };
  const run = runMain({ tracingServiceName: 'content', verbose: false, customCwd: root });
  return z.object({ allDocuments: z.array(z.unknown()) }).parse(await run(dynamicBuild({ config, verbose: false }))).allDocuments;
}

async function compile(): Promise<Compilation> {
  const saidAt = { seconds: process.uptime() };
  clearGoneLanguages(root);
  const places = listWorkplaces(root);
  await sizeAllPictures(places);
  const total = { compiled: 0, kept: 0 };
  for (const place of places) {
    const { compiled, kept } = await compileContent(place, contentlayer, (done, of) => {
      if (process.uptime() - saidAt.seconds < 2 || done === of) return;
      saidAt.seconds = process.uptime();
      console.log(`  ${done} of ${of} files compiled`);
    });
    total.compiled += compiled;
    total.kept += kept;
  }
  return total;
}

/** All languages show the same pictures, so what is known of them is made once and laid beside each. */
async function sizeAllPictures(places: readonly Workplace[]) {
  const [list = '', ...others] = places.map(({ compiled }) => join(compiled, 'generated', 'pictures.json'));
  const { made } = await sizePictures({ from: join(root, 'content', 'images'), to: join(root, 'public', 'images'), list });
  if (made > 0) console.log(`  ${made} pictures made ready`);
  for (const other of others) {
    mkdirSync(join(other, '..'), { recursive: true });
    copyFileSync(list, other);
  }
}

if (process.send) {
  let last = compile().then(tell).then(index);
  process.on('message', () => {
    last = last.then(compile).then(tell).then(index);
  });
  process.on('disconnect', () => process.exit(0));
} else {
  const { compiled, kept } = await compile();
  console.log(`${compiled + kept} documents: ${compiled} compiled, ${kept} unchanged`);
  if (process.argv.includes('--for-readers')) makeFitForReaders();
  // contentlayer's runtime keeps the process open.
  process.exit(0);
}

/**
 * Takes drafts and expired articles out of everything that was compiled, also out of caches; their text stays in content/ alone, where the preview
 * reads it. Then makes the index that search and "Read next" answer from, so that none of their words is in it.
 */
function makeFitForReaders() {
  for (const place of listWorkplaces(root)) {
    forgetUnpublished(place, systemClock.now(), getSite().timeZone);
    const { articles, read } = compileSearch(place);
    console.log(`${articles} articles of ${place.content}/ can be searched: ${read} read, ${articles - read} unchanged`);
  }
}

/** After the page can be shown: a second later is soon enough to be found. A build does it without drafts, above. */
function index() {
  for (const place of listWorkplaces(root)) compileSearch(place);
}

function tell(done: Compilation) {
  process.send?.(done);
}
