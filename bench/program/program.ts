// A program under test: started, waited for, asked for its memory, ended.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '../../__tests__/support/free-port';

export interface Program {
  address: string;
  /** Milliseconds from the start to the first byte of the page. */
  firstByteAfter: number;
  /** What it and its helpers keep in memory now, in megabytes. */
  memory(): number;
  stop(): Promise<void>;
}

export interface Start {
  command: string;
  words: (port: number) => readonly string[];
  env?: (port: number) => Record<string, string>;
  /** The page that is asked for until it is there. */
  path: string;
}

export async function startProgram({ command, words, env, path }: Start): Promise<Program> {
  const port = await freePort();
  const started = performance.now();
  const child = spawn(command, words(port), { stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, ...env?.(port) } });
  // A bench that breaks off leaves nothing running.
  const end = () => child.kill();
  process.once('exit', end);
  child.once('exit', () => process.off('exit', end));
  let said = '';
  child.stderr.on('data', (text) => (said += text));
  const address = `http://127.0.0.1:${port}`;
  while (!(await answers(`${address}${path}`))) {
    if (child.exitCode !== null || performance.now() - started > 60_000) throw new Error(`${command} did not start.\n${said}`);
    await pause(5);
  }
  return { address, firstByteAfter: performance.now() - started, memory: () => memoryOf(child.pid ?? 0), stop: () => stop(child) };
}

async function answers(address: string): Promise<boolean> {
  try {
    const response = await fetch(address);
    await response.arrayBuffer();
    return response.ok;
  } catch {
    return false;
  }
}

function memoryOf(id: number): number {
  const { stdout } = spawnSync('ps', ['-o', 'pid=,ppid=,rss=', '-A'], { encoding: 'utf8' });
  const rows = stdout.split('\n').map((line) => line.trim().split(/\s+/).map(Number));
  const family = new Set([id]);
  // A helper is listed after whoever started it, or is found in the next round.
  for (let size = 0; size !== family.size; ) {
    size = family.size;
    for (const [pid = 0, parent = 0] of rows) if (family.has(parent)) family.add(pid);
  }
  return rows.reduce((sum, [pid = 0, , kilobytes = 0]) => sum + (family.has(pid) ? kilobytes : 0), 0) / 1024;
}

export async function stop(child: ChildProcess) {
  if (child.exitCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  await ended;
}
