// The files of one language that must become documents, each with the digest of its bytes.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { digestOf } from '../../platform/digest';
import { type RetiredAddress, retiredFile } from '../retired';
import { collectionFolders } from './generated';
import type { Workplace } from './workplace';

/** Every file that contentlayer would look at, also one in a folder of its own, which it refuses by name. */
export function listSourceFiles(place: Workplace): { path: string; digest: string }[] {
  return collectionFolders.flatMap((folder) => filesBelow(place, folder)).map((path) => ({ path, digest: digestOf(readSource(place, path)) }));
}

/** The addresses that answer "gone". Most clinics have no such file. */
export function readRetired(place: Workplace): RetiredAddress[] {
  const file = join(place.root, place.content, 'retired.yml');
  return existsSync(file) ? retiredFile.parse(parse(readFileSync(file, 'utf8')) ?? {}).retired : [];
}

export function readSource(place: Workplace, path: string): Buffer {
  return readFileSync(join(place.root, place.content, path));
}

function filesBelow(place: Workplace, path: string): string[] {
  if (!existsSync(join(place.root, place.content, path))) return [];
  return readdirSync(join(place.root, place.content, path), { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.'))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const below = `${path}/${entry.name}`;
      if (entry.isDirectory()) return filesBelow(place, below);
      return /\.(md|mdx|json|ya?ml)$/i.test(entry.name) ? [below] : [];
    });
}
