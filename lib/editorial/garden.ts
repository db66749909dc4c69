// Everything that editors keep in content/, read as written. Nothing is left out: a file that does not belong is listed as a stray.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { type Past, pastOf } from './history/past';
import { readMarkdown, readYaml, type Source } from './source';

export interface Garden {
  articles: Source[];
  people: Source[];
  topics: Source[];
  pages: Source[];
  site: Source;
  /** Addresses that were taken down for good; an empty list when there is no such file. */
  retired: Source;
  /** Files of content/ that nothing will ever read. */
  strays: string[];
  /** What git remembers; undefined where nobody asked. */
  past?: Past;
  /** Pictures below public/, as addresses: /images/room.jpg. */
  pictures: string[];
}

const withDraft = z.object({ draft: z.literal(true) });

/** Whether a file says `draft: true`. */
export function isDraft({ fields }: Source): boolean {
  return withDraft.safeParse(fields).success;
}

const folders = ['articles', 'people', 'topics', 'pages'] as const;

/** Files and folders beside the four that may stand in content/. */
const alsoKnown = ['README.md', 'site.yml', 'retired.yml', 'images'];

/** Reads the content of the project at `root`. A missing folder is an empty one. */
export function readGarden(root: string): Garden {
  const content = join(root, 'content');
  const none = (): Source[] => [];
  const collected = { articles: none(), people: none(), topics: none(), pages: none() };
  const strays = namesIn(content)
    .filter((name) => !alsoKnown.includes(name) && !folders.some((folder) => folder === name))
    .map((name) => `content/${name}`);
  for (const folder of folders) {
    for (const name of namesIn(join(content, folder))) {
      const file = `content/${folder}/${name}`;
      if (name.endsWith('.md') && isFile(join(root, file))) collected[folder].push(readMarkdown(file, folder, readFileSync(join(root, file))));
      else strays.push(...filesBelow(root, file));
    }
  }
  return {
    ...collected,
    site: readYaml('content/site.yml', textOf(join(content, 'site.yml'))),
    retired: readYaml('content/retired.yml', textOf(join(content, 'retired.yml')), 'retired'),
    strays,
    past: pastOf(root),
    pictures: filesBelow(root, 'public').map((file) => file.slice('public'.length)),
  };
}

/** Names in a folder, without the hidden ones that systems leave about (.DS_Store, editors' swap files). */
function namesIn(folder: string): string[] {
  return entriesOf(folder).map(({ name }) => name);
}

function isFile(path: string): boolean {
  return statSync(path).isFile();
}

/** Every file at or below a path of the project. */
function filesBelow(root: string, path: string): string[] {
  if (existsSync(join(root, path)) && isFile(join(root, path))) return [path];
  return entriesOf(join(root, path)).flatMap(({ name }) => filesBelow(root, `${path}/${name}`));
}

function entriesOf(folder: string) {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { withFileTypes: true }).filter(({ name }) => !name.startsWith('.'));
  return entries.sort((a, b) => a.name.localeCompare(b.name));
}

function textOf(file: string): string {
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}
