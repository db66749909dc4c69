// Names the compiler: everything that decides what a file becomes. A document compiled by another one is never used again.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { digestOf } from './generated';

/** Wider than need be, on purpose: a line too many costs a compilation, a line too few would show readers an old page. */
const parts = ['contentlayer.config.ts', 'lib/content', 'lib/site', 'lib/platform', 'package-lock.json'];

export function compilerVersion(root: string): string {
  const files = parts.flatMap((part) => filesAt(root, part));
  return digestOf([process.version, ...files.map((file) => `${file} ${digestOf(readFileSync(join(root, file)))}`)].join('\n'));
}

function filesAt(root: string, path: string): string[] {
  if (!existsSync(join(root, path))) return [];
  if (!statSync(join(root, path)).isDirectory()) return [path];
  return readdirSync(join(root, path))
    .sort()
    .flatMap((name) => filesAt(root, `${path}/${name}`));
}
