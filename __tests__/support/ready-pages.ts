// A small site that is ready to serve, on disk, for tests of the server in front of Next.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLog } from '@/lib/platform/log';
import type { Draw } from '@/lib/serving/pages/draw';
import { PageStore } from '@/lib/serving/pages/page-store';
import { TideTable } from '@/lib/serving/pages/tide-table';
import { makeReady } from '@/lib/serving/press/ready';
import { type Entry, emptyReadySite, keepReady, readReadySite, writeReadySite } from '@/lib/serving/press/ready-site';
import { lastWordsOf } from '@/lib/serving/refusing/last-words';
import { openRefusalPages } from '@/lib/serving/refusing/refusal-pages';
import { getEdition } from '@/lib/site/languages/edition';

export interface Built {
  path: string;
  text: string;
  type?: string;
  status?: number;
  kind?: Entry['kind'];
}

/** The pages that every build has. */
const refusals: Built[] = [
  { path: '/nowhere', text: '<h1>Not found</h1>', status: 404 },
  { path: '/contact/not-sent', text: '<h1>Not sent</h1>' },
  { path: '/unavailable/not-changed', text: '<h1>Not changed</h1>' },
  { path: '/unavailable/not-open', text: '<h1>Not open</h1>' },
  { path: '/unavailable', text: '<h1>Unavailable</h1>' },
];

export interface StoreSetting {
  /** What time the test says it is, in milliseconds. */
  now?: () => number;
  tides?: number[];
  drawnAt?: number;
  contentVersion?: string;
  draw?: Draw;
  patterns?: string[];
  light?: string[];
  /** Pages that the build did not draw. */
  later?: Record<string, boolean>;
  mostBytes?: number;
  isSecure?: boolean;
}

/** A store over these pages, built at instant 0 from content named `built`. */
export async function storeWith(
  pages: readonly Built[],
  {
    now = () => 1,
    tides = [],
    drawnAt = 0,
    contentVersion = 'built',
    draw = nobodyDraws,
    patterns = [],
    light = [],
    later = {},
    mostBytes = 1e6,
    isSecure = false,
  }: StoreSetting = {},
): Promise<PageStore> {
  const root = mkdtempSync(join(tmpdir(), 'clinic-ready-'));
  emptyReadySite(root);
  const entries: Record<string, Entry> = {};
  for (const { path, text, type = 'text/html; charset=utf-8', status = 200, kind = 'page' } of [...refusals, ...pages]) {
    const drawn = { path, status, headers: { 'content-type': type }, body: Buffer.from(text) };
    const ready = await makeReady(drawn, { needsRuntime: false, findText: () => undefined, speculation: '{}' }, 5);
    entries[path] = await keepReady(root, ready, kind, false);
  }
  writeReadySite(root, { drawnAt, contentVersion: 'built', quality: 5, speculation: '{}', patterns, light, entries, later });
  return new PageStore({
    root,
    site: readReadySite(root),
    contentVersion,
    tides: new TideTable(tides),
    draw,
    clock: { now: () => new Date(now()) },
    log: createLog('error', () => {}),
    isSecure,
    mostBytes,
  });
}

/** Stands in for Next: draws whatever `words` says at the moment of the drawing, and counts. */
export function drawing(words: (path: string) => string, status = 200): { draw: Draw; drawn: string[] } {
  const drawn: string[] = [];
  const draw: Draw = async (path) => {
    drawn.push(path);
    const body = Buffer.from(words(path));
    await new Promise((resolve) => setTimeout(resolve, 1));
    return { path, status, headers: { 'content-type': 'text/html; charset=utf-8' }, body };
  };
  return { draw, drawn };
}

const nobodyDraws: Draw = async (path) => {
  throw new Error(`Nothing should be drawn, and ${path} was`);
};

/** The pages of a store that say no. */
export function refusalsOf(pages: PageStore) {
  const log = createLog('error', () => {});
  return openRefusalPages(pages, { lastWords: lastWordsOf(getEdition()), isSecure: false, log });
}
