// After the build: makes every drawn page and every file of it ready, so that the server only has to read them.
import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type BuiltSite, readBuiltSite } from './built-site';
import { isSqueezable } from './compress';
import { typeOf } from './media-types';
import { makeReady } from './ready';
import { type Entry, emptyReadySite, keepFile, keepReady, nowhereFor, writeReadySite } from './ready-site';
import { speculationRules } from './speculation';
import { textFinder } from './texts';

export interface MadeReady {
  pageCount: number;
  /** Paths of pages that kept the framework's runtime. */
  whole: string[];
}

/** Brotli's best takes 40 ms a page (2026-11), so it is for sites that are not large; at 5 a page takes 1 ms and is an eighth larger. */
const bestUpToPages = 300;

/** So many at once: what takes time runs on the threads of zlib. */
const atOnce = 8;

export async function makeSiteReady(root: string, { contentVersion, drawnAt }: { contentVersion: string; drawnAt: Date }): Promise<MadeReady> {
  const built = readBuiltSite(root);
  const quality = built.pages.length + Object.keys(built.later).length <= bestUpToPages ? 11 : 5;
  const speculation = speculationRules(built.perVisit);
  const findText = textFinder(root);
  emptyReadySite(root);
  const entries: Record<string, Entry> = {};

  await inTurns(built.pages, async ({ path, status, headers, file, needsRuntime }) => {
    const ready = await makeReady({ path, status, headers, body: await readFile(file) }, { needsRuntime, findText, speculation }, quality);
    entries[path] = await keepReady(root, ready, 'page', needsRuntime);
  });
  for (const path of Object.keys(entries)) {
    const nowhere = entries[nowhereFor(path, entries)];
    if (nowhere && (entries[path]?.status === 404 || entries[path] === nowhere)) entries[path] = { ...nowhere, status: 404 };
  }
  await inTurns(filesOf(root), async ({ path, file, kind }) => {
    const headers = { 'content-type': typeOf(path) };
    if (kind === 'asset' && !isSqueezable(typeOf(path))) {
      entries[path] ??= await keepFile(root, file, { path, headers });
      return;
    }
    const drawn = { path, status: 200, headers, body: await readFile(file) };
    const ready = await makeReady(drawn, { needsRuntime: true, findText, speculation }, 11);
    entries[path] ??= await keepReady(root, ready, kind, false);
  });

  writeReadySite(root, {
    drawnAt: drawnAt.getTime(),
    contentVersion,
    quality,
    speculation,
    patterns: built.patterns,
    light: built.light,
    entries,
    later: built.later,
  });
  return { pageCount: built.pages.length, whole: wholeOnes(built, entries) };
}

function wholeOnes({ pages }: BuiltSite, entries: Record<string, Entry>): string[] {
  return pages.map(({ path }) => path).filter((path) => entries[path]?.allowance.hasRuntime);
}

function filesOf(root: string): { path: string; file: string; kind: 'asset' | 'file' }[] {
  const assets = namesBelow(join(root, '.next', 'static')).map((name) => ({
    path: `/_next/static/${name}`,
    file: join(root, '.next', 'static', name),
    kind: 'asset' as const,
  }));
  const files = namesBelow(join(root, 'public')).map((name) => ({
    path: `/${name}`,
    file: join(root, 'public', name),
    // The sizes of a picture have a digest of it in their names, so each of them is what it is for ever.
    kind: name.startsWith('images/sized/') ? ('asset' as const) : ('file' as const),
  }));
  return [...assets, ...files];
}

function namesBelow(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.endsWith('.map'))
      .map((entry) =>
        join(entry.parentPath, entry.name)
          .slice(folder.length + 1)
          .replaceAll('\\', '/'),
      );
  } catch {
    return [];
  }
}

async function inTurns<Item>(items: readonly Item[], deed: (item: Item) => Promise<void>) {
  const rest = items.values();
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (const item of rest) await deed(item);
    }),
  );
}
