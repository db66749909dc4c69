// The files below content/ that must become documents, each with the digest of its bytes.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { digestOf } from '../../platform/digest';
import { type RetiredAddress, retiredFile } from '../retired';
import { collectionFolders } from './generated';

/** Every file that contentlayer would look at, also one in a folder of its own, which it refuses by name. */
export function listSourceFiles(root: string): { path: string; digest: string }[] {
  return collectionFolders.flatMap((folder) => filesBelow(root, folder)).map((path) => ({ path, digest: digestOf(readSource(root, path)) }));
}

/** The addresses that answer "gone". Most clinics have no such file. */
export function readRetired(root: string): RetiredAddress[] {
  const file = join(root, 'content', 'retired.yml');
  return existsSync(file) ? retiredFile.parse(parse(readFileSync(file, 'utf8')) ?? {}).retired : [];
}

export function readSource(root: string, path: string): Buffer {
  return readFileSync(join(root, 'content', path));
}

function filesBelow(root: string, path: string): string[] {
  if (!existsSync(join(root, 'content', path))) return [];
  return readdirSync(join(root, 'content', path), { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.'))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const below = `${path}/${entry.name}`;
      if (entry.isDirectory()) return filesBelow(root, below);
      return /\.(md|mdx|json|ya?ml)$/i.test(entry.name) ? [below] : [];
    });
}
