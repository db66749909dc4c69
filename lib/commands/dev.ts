// npm run dev: a saved file is compiled and its findings are said at once, and Next serves what was compiled.
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readdirSync, watch } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { listWorkplaces } from '../content/compile/workplace';
import { openMemory } from '../editorial/remembering/memory';
import { report } from '../editorial/report';
import { openRecheck } from '../editorial/watching/recheck';
import { systemClock } from '../platform/clock';
import { readEnv } from '../platform/env';
import { createLog } from '../platform/log';
import { openMailer } from '../platform/mail/open';
import { addresses } from '../site/addresses';
import { pathIn } from '../site/languages/language';
import { getDesk } from '../wiring';

const env = readEnv();
/** A save is often several events; after this pause they are one. */
const pauseForMilliseconds = 100;
const bin = (name: string) => join(process.cwd(), 'node_modules', '.bin', name);

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, stopAll);
const recheck = openRecheck(process.cwd(), systemClock, openMemory(process.cwd()));
const programs: ChildProcess[] = [];
let seen = articlePaths();
let compiler = startCompiler();
sayFindings();
watchContent();
// Before the first compilation there is nothing that a page could show.
while (!listWorkplaces(process.cwd()).every(({ compiled }) => existsSync(join(compiled, 'generated', 'index.json')))) await sleep(100);
startNext();
// `next dev` keeps what the form sends; the notices of it go out from here.
getDesk().startDelivering(openMailer(env, createLog(env.LOG_LEVEL)));

/** contentlayer takes seconds to load, so it stays and compiles what has changed whenever it is told. */
function startCompiler() {
  const words = ['--import', 'tsx', join('lib', 'commands', 'compile.ts')];
  // What contentlayer says of a faulty file is a dump of the parser; our own findings say it better.
  const child = spawn(process.execPath, words, { stdio: ['ignore', 'ignore', 'inherit', 'ipc'], detached: true });
  child.on('message', () => void welcomeNewArticles());
  programs.push(child);
  return child;
}

/** A file that cannot be compiled ends the compiler; the next save starts it again. */
function compile() {
  if (compiler.connected) compiler.send('compile');
  else compiler = startCompiler();
}

function startNext() {
  const next = spawn(bin('next'), ['dev', '-p', String(env.PORT), '-H', env.HOST], { stdio: 'inherit', detached: true });
  // One without the other would show old content or nothing, so they stop together.
  next.on('exit', stopAll);
  programs.push(next);
}

function stopAll() {
  for (const program of programs) {
    // The whole group: both start helpers of their own.
    if (program.pid && program.exitCode === null) killGroup(program.pid);
  }
  process.exit(0);
}

function killGroup(id: number) {
  try {
    process.kill(-id, 'SIGTERM');
  } catch {
    // It has ended by itself meanwhile.
  }
}

function watchContent() {
  let timer: NodeJS.Timeout | undefined;
  watch(join(process.cwd(), 'content'), { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      compile();
      sayFindings();
    }, pauseForMilliseconds);
  });
}

/** Next answers the very first visit to an article that is new since it started with "not found", so that visit is ours, in any language. */
async function welcomeNewArticles() {
  const paths = articlePaths();
  const known = new Set(seen);
  seen = paths;
  for (const path of paths.filter((each) => !known.has(each))) await fetch(`http://localhost:${env.PORT}${path}`).catch(() => undefined);
}

function articlePaths(): string[] {
  const places = listWorkplaces(process.cwd());
  return places.flatMap(({ root, content, language }) =>
    namesIn(join(root, content, 'articles')).flatMap((name) =>
      name.endsWith('.md') ? [pathIn(language, places[0]?.language ?? language, addresses.article(name.slice(0, -3)))] : [],
    ),
  );
}

function namesIn(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder) : [];
}

function sayFindings() {
  console.log(`\n${report(recheck().result, 'text')}\n`);
}
