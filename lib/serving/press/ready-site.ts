// The whole site, ready to serve: one index and the pressed bodies, in `.next/ready`. Written by the build, read by the server.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { copyFile, link, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { nothingAllowed } from '../policy';
import type { Bodies, Encoding } from './compress';
import { nameOf, type Ready } from './ready';

const allowance = z.object({
  scripts: z.array(z.string()),
  styles: z.array(z.string()),
  hasRuntime: z.boolean(),
  isPage: z.boolean(),
  hasOwnScript: z.boolean(),
  hasStyleSheets: z.boolean(),
  hasOwnIcon: z.boolean(),
});

const entry = z.object({
  /** `page`: drawn by Next, and again with the tides. `asset`: named by its content, so it never changes. `file`: of public/. */
  kind: z.enum(['page', 'asset', 'file']),
  status: z.number(),
  headers: z.record(z.string(), z.string()),
  allowance,
  name: z.string(),
  encodings: z.array(z.enum(['br', 'gzip', 'identity'])),
  needsRuntime: z.boolean(),
});

const readySite = z.object({
  /** When the first page was drawn. */
  drawnAt: z.number(),
  /** Names the content that the pages were drawn from. */
  contentVersion: z.string(),
  quality: z.number(),
  speculation: z.string(),
  patterns: z.array(z.string()),
  /** Those of `patterns` that are pages which need no runtime. */
  light: z.array(z.string()),
  entries: z.record(z.string(), entry),
  /** Pages that are drawn when somebody first asks for them, and whether each needs the framework's runtime. */
  later: z.record(z.string(), z.boolean()),
});

/** The page for addresses that lead nowhere, in the language of the address. Next's own needs its runtime at most addresses (16.4.6). */
export function nowhereFor(path: string, entries: Record<string, unknown>): string {
  const own = `/${path.split('/')[1]}/nowhere`;
  return Object.hasOwn(entries, own) ? own : '/nowhere';
}

export type Entry = z.infer<typeof entry>;
export type ReadySite = z.infer<typeof readySite>;

const folderIn = (root: string) => join(root, '.next', 'ready');

export function readReadySite(root: string): ReadySite {
  return readySite.parse(JSON.parse(readFileSync(join(folderIn(root), 'index.json'), 'utf8')));
}

/** The index is written last: where there is one, everything that it names is there. */
export function writeReadySite(root: string, site: ReadySite) {
  writeFileSync(join(folderIn(root), 'index.json'), JSON.stringify(site));
}

export function emptyReadySite(root: string) {
  rmSync(folderIn(root), { recursive: true, force: true });
  mkdirSync(folderIn(root), { recursive: true });
}

/** Writes the bodies, and says what the index must know. Pages with the same words share their files. */
export async function keepReady(root: string, { bodies, ...ready }: Ready, kind: Entry['kind'], needsRuntime: boolean): Promise<Entry> {
  const kept = Object.entries(bodies);
  await Promise.all(kept.map(([encoding, body]) => writeFile(join(folderIn(root), `${ready.name}.${encoding}`), body)));
  return { kind, ...ready, encodings: entry.shape.encodings.parse(Object.keys(bodies)), needsRuntime };
}

/**
 * The same for a file that never changes under its address, such as one of thousands of pictures: it is neither read nor written, so it is named by
 * its address and its length, which tells a broken one from a whole one.
 */
export async function keepFile(root: string, file: string, { path, headers }: { path: string; headers: Entry['headers'] }): Promise<Entry> {
  const name = nameOf(Buffer.from(`${path} ${(await stat(file)).size}`));
  const kept = join(folderIn(root), `${name}.identity`);
  await link(file, kept).catch(() => copyFile(file, kept));
  return { kind: 'asset', status: 200, headers, allowance: nothingAllowed, name, encodings: ['identity'], needsRuntime: false };
}

export async function readBodies(root: string, { name, encodings }: Entry): Promise<Bodies> {
  const read = async (encoding: Encoding) => [encoding, await readFile(join(folderIn(root), `${name}.${encoding}`))] as const;
  return Object.fromEntries(await Promise.all(encodings.map(read)));
}
