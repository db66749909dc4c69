// npm run dev: contentlayer watches the markdown, Next serves it, and every finding is said as soon as a file is saved.
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, watch } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { report } from '../editorial/report';
import { openRecheck } from '../editorial/watching/recheck';
import { readEnv } from '../platform/env';
import { createLog } from '../platform/log';
import { openMailer } from '../platform/mail/open';
import { addresses } from '../site/addresses';
import { getDesk } from '../wiring';

const env = readEnv();
const bin = (name: string) => join(process.cwd(), 'node_modules', '.bin', name);

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, stopAll);
const recheck = openRecheck(process.cwd());
let seen = articleSlugs();
sayFindings();
// What contentlayer says of a faulty file is a dump of the parser; our own findings say it better, so only its own breakdowns are heard.
const programs = [start('contentlayer2', ['dev'], 'ignore')];
watchContent();
// Before the first compilation there is nothing that a page could show.
while (!existsSync(join(process.cwd(), '.contentlayer', 'generated', 'index.json'))) await sleep(100);
programs.push(start('next', ['dev', '-p', String(env.PORT), '-H', env.HOST]));
// `next dev` keeps what the form sends; the notices of it go out from here.
getDesk().startDelivering(openMailer(env, createLog(env.LOG_LEVEL)));

function start(name: string, words: string[], output: 'inherit' | 'ignore' = 'inherit') {
  const program = spawn(bin(name), words, { stdio: ['inherit', output, 'inherit'], detached: true });
  // One without the other would show old content or nothing, so they stop together.
  program.on('exit', stopAll);
  return program;
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
      sayFindings();
      void welcomeNewArticles();
    }, 200);
  });
}

/** Next answers the very first visit to an article that is new since it started with "not found", so that visit is ours. */
async function welcomeNewArticles() {
  const slugs = articleSlugs();
  const unseen = slugs.filter((slug) => !seen.includes(slug));
  seen = slugs;
  // contentlayer compiles a new file within this time.
  await sleep(1_000);
  for (const slug of unseen) await fetch(`http://localhost:${env.PORT}${addresses.article(slug)}`).catch(() => undefined);
}

function articleSlugs(): string[] {
  return readdirSync(join(process.cwd(), 'content', 'articles')).flatMap((name) => (name.endsWith('.md') ? [name.slice(0, -3)] : []));
}

function sayFindings() {
  console.log(`\n${report(recheck().result, 'text')}\n`);
}
