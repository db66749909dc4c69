// npm run content:check -- --watch: says all findings again whenever something was saved. Editors turn the lines into squiggles;
// "Checking" and "Watching" at the start and end of each round are what they wait for.
import { existsSync, type FSWatcher, watch } from 'node:fs';
import { join } from 'node:path';
import { openMemory } from '../../editorial/remembering/memory';
import { counted, report } from '../../editorial/report';
import { openRecheck } from '../../editorial/watching/recheck';
import { systemClock } from '../../platform/clock';
import { only } from './check';

/** A save is often several events; after this pause they are one. */
const pauseMs = 100;

/** Watches until the process is ended. */
export function watchContent(root: string, isAskedFor: (file: string) => boolean): undefined {
  const recheck = openRecheck(root, systemClock, openMemory(root));
  const say = () => {
    console.log('Checking the content …');
    const { result, lookedAt } = recheck();
    console.log(report(only(result, isAskedFor), 'text'));
    console.log(`Watching: ${counted(lookedAt.length, 'file')} looked at, ${result.files.length - lookedAt.length} as before. Stop with Ctrl+C.`);
  };
  let timer: NodeJS.Timeout | undefined;
  const onChange = () => {
    clearTimeout(timer);
    timer = setTimeout(say, pauseMs);
  };
  const watchers: FSWatcher[] = ['content', 'public']
    .filter((folder) => existsSync(join(root, folder)))
    .map((folder) => watch(join(root, folder), { recursive: true }, onChange));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      for (const watcher of watchers) watcher.close();
      process.exit(0);
    });
  }
  say();
}
