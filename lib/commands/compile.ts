// Compiles the content, as a step of `npm run build`. Started by `npm run dev` with a channel, it stays and compiles again whenever it is told.
import { join } from 'node:path';
import { dynamicBuild, runMain } from 'contentlayer2/core';
import { z } from 'zod';
import source from '../../contentlayer.config';
import { compileContent } from '../content/compile/compile';
import { compileSearch } from '../content/search/making/compile-search';
import { sizePictures } from '../publishing/photographs/size';

const root = process.cwd();

/** contentlayer in memory: no cache, no files and no tracing of its own. What it cannot compile it names, and then ends this process. */
async function contentlayer(folder: string): Promise<unknown[]> {
  const config = { source: await source(folder), esbuildHash: '', filePath: '' };
  const run = runMain({ tracingServiceName: 'content', verbose: false, customCwd: root });
  return z.object({ allDocuments: z.array(z.unknown()) }).parse(await run(dynamicBuild({ config, verbose: false }))).allDocuments;
}

async function compile() {
  const saidAt = { seconds: process.uptime() };
  const { made } = await sizePictures({
    from: join(root, 'content', 'images'),
    to: join(root, 'public', 'images'),
    list: join(root, '.contentlayer', 'generated', 'pictures.json'),
  });
  if (made > 0) console.log(`  ${made} pictures made ready`);
  return compileContent(root, contentlayer, (done, of) => {
    if (process.uptime() - saidAt.seconds < 2 || done === of) return;
    saidAt.seconds = process.uptime();
    console.log(`  ${done} of ${of} files compiled`);
  });
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
  // contentlayer's runtime keeps the process open.
  process.exit(0);
}

/** After the page can be shown: a second later is soon enough to be found. A build does it in a step of its own, without drafts. */
function index() {
  compileSearch(root);
}

function tell(done: { compiled: number }) {
  process.send?.(done);
}
