// A step of the end of a build: opens the addresses of pages that are drawn when they are first asked for (lib/serving/drawn-later.ts).
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listLibraries } from '../content/languages/libraries';
import { contentPaths } from '../publishing/routes';
import { withDrawnLater } from '../serving/drawn-later';
import { first } from '../site/languages/inside.mjs';

/** Opens them in the build of a project, and says how many pages the site has and how many of them are drawn. */
export async function openAddresses(root: string): Promise<{ all: number; drawn: number }> {
  const file = join(root, '.next', 'prerender-manifest.json');
  const built = JSON.parse(readFileSync(file, 'utf8'));
  const manifest = withDrawnLater(built, await allPaths());
  writeFileSync(`${file}.new`, JSON.stringify(manifest));
  renameSync(`${file}.new`, file);
  return { all: Object.keys(manifest.routes).length, drawn: Object.keys(built.routes).length };
}

/** The paths of every language, by the route that draws them. */
async function allPaths(): Promise<Record<string, string[]>> {
  const each = await Promise.all(listLibraries().map((library, at) => contentPaths(library, at === 0 ? first : library.language)));
  const all: Record<string, string[]> = {};
  for (const paths of each) for (const [route, some] of Object.entries(paths)) all[route] = [...(all[route] ?? []), ...some];
  return all;
}
