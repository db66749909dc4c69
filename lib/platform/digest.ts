// Names bytes by what they are, so that something made of them can be recognised later: a date on the disk says nothing sure about a text.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

export function digestOf(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex').slice(0, 32);
}

/** One digest of every file at or below the paths; missing paths count as empty. */
export function digestOfFiles(root: string, paths: readonly string[]): string {
  const files = paths.flatMap((path) => filesAt(root, path));
  return digestOf(files.map((file) => `${file} ${digestOf(readFileSync(join(root, file)))}`).join('\n'));
}

function filesAt(root: string, path: string): string[] {
  if (!existsSync(join(root, path))) return [];
  if (!statSync(join(root, path)).isDirectory()) return [path];
  return readdirSync(join(root, path))
    .sort()
    .flatMap((name) => filesAt(root, `${path}/${name}`));
}
