// The built site, served for a test as an operator would serve it: its own process, port and data folder.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from './free-port';
import { serveWords } from './serve-words';
import { afterwards } from './stores';

export interface SiteServer {
  address: string;
  pid: number;
  dataFolder: string;
  /** Everything that the process has written so far. */
  output(): string;
  stop(signal?: NodeJS.Signals): Promise<number | null>;
}

/** Most tests post forms at once and many times from one address; those about screening pass `realSettings`. */
const patientSettings = { FORM_MIN_SECONDS: '0', FORM_LIMIT_PER_HOUR: '1000000', FORM_LIMIT_TOTAL_PER_HOUR: '1000000' };

/** An empty setting is one that is not set. */
export const realSettings = { FORM_MIN_SECONDS: '', FORM_LIMIT_PER_HOUR: '', FORM_LIMIT_TOTAL_PER_HOUR: '' };

const running = new Set<ChildProcess>();

// A server that a failed test left behind would keep the whole run from ending.
afterAll(() => {
  for (const child of running) child.kill('SIGKILL');
});

export interface Serving {
  /** That of an earlier server, and its inquiries are there again. */
  dataFolder?: string;
  env?: Record<string, string>;
  /** The project's folder, which holds the build. */
  cwd?: string;
  /** Where it listens; a free port when none is named. */
  port?: number;
  /** A program that becomes the server: it is given what to run as its last words, and runs that in its own place. */
  through?: readonly string[];
}

/** Serves the build of this folder. */
export async function serveSite({
  dataFolder = mkdtempSync(join(tmpdir(), 'clinic-data-')),
  env = {},
  cwd = process.cwd(),
  port: wanted,
  through = [],
}: Serving = {}): Promise<SiteServer> {
  // A server that has a public address of its own does not say its port.
  const port = wanted ?? (env.SITE_URL ? await freePort() : 0);
  const [program = '', ...words] = [...through, process.execPath, ...serveWords];
  const child = spawn(program, words, {
    cwd,
    env: { ...process.env, NODE_ENV: 'production', PORT: String(port), HOST: '127.0.0.1', DATA_DIR: dataFolder, ...patientSettings, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  child.once('exit', () => running.delete(child));
  let output = '';
  child.stdout.on('data', (text) => (output += text));
  child.stderr.on('data', (text) => (output += text));
  const address = await new Promise<string>((resolve, reject) => {
    child.stdout.on('data', () => {
      const [isUp, named] = /The site is at (?:http:\/\/localhost:(\d+))?/.exec(output) ?? [];
      if (isUp) resolve(`http://127.0.0.1:${named ?? port}`);
    });
    child.once('exit', (code) => reject(new Error(`The server ended with ${code}:\n${output}`)));
  });
  return { address, pid: child.pid ?? 0, dataFolder, output: () => output, stop: (signal = 'SIGTERM') => stop(child, signal) };
}

/** A site that is stopped and forgotten when the test is over. */
export async function siteWith(serving: Serving = {}): Promise<SiteServer> {
  const site = await serveSite(serving);
  afterwards(async () => {
    await site.stop();
    forget(site);
  });
  return site;
}

/** Forgets what a server kept. */
export function forget({ dataFolder }: Pick<SiteServer, 'dataFolder'>) {
  rmSync(dataFolder, { recursive: true, force: true });
}

function stop(child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve(child.exitCode);
    child.once('exit', (code) => resolve(code));
    child.kill(signal);
  });
}
