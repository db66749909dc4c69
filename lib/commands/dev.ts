// npm run dev: contentlayer watches the markdown, Next serves it, and every finding is said as soon as a file is saved.
import { spawn } from 'node:child_process';
import { existsSync, watch } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { checkContent } from '../editorial/check';
import { report } from '../editorial/report';
import { readEnv } from '../platform/env';
import { createLog } from '../platform/log';
import { openMailer } from '../platform/mail/open';
import { getDesk } from '../wiring';

const env = readEnv();
const bin = (name: string) => join(process.cwd(), 'node_modules', '.bin', name);

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, stopAll);
sayFindings();
const programs = [start('contentlayer2', ['dev'])];
watchContent();
// Before the first compilation there is nothing that a page could show.
while (!existsSync(join(process.cwd(), '.contentlayer', 'generated', 'index.json'))) await sleep(100);
programs.push(start('next', ['dev', '-p', String(env.PORT), '-H', env.HOST]));
// `next dev` keeps what the form sends; the notices of it go out from here.
getDesk().startDelivering(openMailer(env, createLog(env.LOG_LEVEL)));

function start(name: string, words: string[]) {
  const program = spawn(bin(name), words, { stdio: 'inherit', detached: true });
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
    timer = setTimeout(sayFindings, 200);
  });
}

function sayFindings() {
  console.log(`\n${report(checkContent(process.cwd()), 'text')}\n`);
}
