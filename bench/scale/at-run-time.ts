// What readers and editors feel: how soon the site answers after its start, what a list and a first drawing cost, and how soon an edit shows.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../../__tests__/support/free-port';
import { serveWords } from '../../__tests__/support/serve-words';
import { median } from '../inquiries/figures';
import { articleText, slugOf } from './articles';
import { heldBy } from './measured';

export interface AtRunTime {
  startSeconds: number;
  listMs: number;
  farListMs: number;
  firstDrawMs: number;
  secondMs: number;
  idleMb: number | undefined;
  afterMb: number | undefined;
}

/** Serves the built copy, and asks for lists, for pages that nobody has asked for before, and for them again. */
export async function benchServing(root: string, count: number): Promise<AtRunTime> {
  return withServer(root, serveWords, { NODE_ENV: 'production' }, async (address, child, startSeconds) => {
    const idleMb = heldBy(child);
    const last = Math.ceil(count / 12);
    const listMs = await timed(`${address}/articles`);
    const farListMs = await timed(`${address}/articles?page=${Math.max(1, Math.floor(last / 2))}`);
    const slugs = Array.from({ length: Math.min(count, 200) }, (_, index) => slugOf(Math.floor((index * count) / Math.min(count, 200))));
    const first = await each(slugs, (slug) => timed(`${address}/articles/${slug}`));
    const second = await each(slugs, (slug) => timed(`${address}/articles/${slug}`));
    await expectStatus(`${address}/articles/nothing-at-all`, 404);
    return { startSeconds, listMs, farListMs, firstDrawMs: median(first), secondMs: median(second), idleMb, afterMb: heldBy(child) };
  });
}

/** Whether the served page of an article holds some words. */
export async function servedPageHolds(root: string, number: number, words: string): Promise<boolean> {
  return withServer(root, serveWords, { NODE_ENV: 'production' }, async (address) =>
    (await (await fetch(`${address}/articles/${slugOf(number)}`)).text()).includes(words),
  );
}

/** Seconds from saving an article until `npm run dev` shows it; the middle of three. */
export async function benchEditing(root: string, count: number): Promise<number> {
  const number = Math.floor(count / 2);
  return withServer(root, ['lib/commands/dev.mjs'], {}, async (address) => {
    const page = `${address}/articles/${slugOf(number)}`;
    await (await fetch(page)).text();
    await sleep(3_000);
    const seconds = await each([101, 102, 103], async (edition) => {
      const savedAt = performance.now();
      writeFileSync(join(root, 'content', 'articles', `${slugOf(number)}.md`), articleText(number, edition));
      while (!(await (await fetch(page)).text()).includes(`edition ${edition}.`)) await sleep(50);
      return (performance.now() - savedAt) / 1_000;
    });
    return median(seconds);
  });
}

async function withServer<T>(
  root: string,
  words: readonly string[],
  env: Record<string, string>,
  use: (address: string, child: ChildProcess, startSeconds: number) => Promise<T>,
): Promise<T> {
  const port = await freePort();
  const data = mkdtempSync(join(tmpdir(), 'clinic-scale-'));
  const settings = { ...process.env, PWD: root, PORT: String(port), HOST: '127.0.0.1', DATA_DIR: data, ...env };
  const startedAt = performance.now();
  const child = spawn(process.execPath, words, { cwd: root, stdio: 'ignore', env: settings });
  const address = `http://127.0.0.1:${port}`;
  try {
    while (!(await answers(address))) {
      if (child.exitCode !== null) throw new Error(`${words.join(' ')} ended with ${child.exitCode} in ${root}`);
      await sleep(25);
    }
    return await use(address, child, (performance.now() - startedAt) / 1_000);
  } finally {
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGTERM');
    if (child.exitCode === null) await ended;
    rmSync(data, { recursive: true, force: true });
  }
}

async function answers(address: string): Promise<boolean> {
  try {
    return (await fetch(address)).ok;
  } catch {
    return false;
  }
}

async function timed(address: string): Promise<number> {
  const startedAt = performance.now();
  const response = await fetch(address);
  await response.arrayBuffer();
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  return performance.now() - startedAt;
}

async function expectStatus(address: string, status: number) {
  const response = await fetch(address);
  if (response.status !== status) throw new Error(`${address} answered ${response.status}, expected ${status}`);
}

async function each<T, R>(list: readonly T[], deed: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  for (const item of list) results.push(await deed(item));
  return results;
}
