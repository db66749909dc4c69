// Everything that editors keep in content/, read as written. Nothing is left out: a file that does not belong is listed as a stray.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { systemClock } from '../platform/clock';
import { dayOf } from '../site/dates';
import { siteSchema } from '../site/site';
import { type Past, pastOf } from './history/past';
import { readMarkdown, readYaml, type Source } from './source';

export interface Garden {
  articles: Source[];
  people: Source[];
  topics: Source[];
  pages: Source[];
  glossary: Source[];
  site: Source;
  /** Addresses that were taken down for good; an empty list when there is no such file. */
  retired: Source;
  /** Files of content/ that nothing will ever read. */
  strays: string[];
  /** What git remembers; undefined where nobody asked. */
  past?: Past;
  /** Pictures below content/images, and other files below public/, as addresses: /images/room.jpg. */
  pictures: string[];
  /** The moment at which it is looked at, and that day where the clinic is. */
  now: Date;
  today: string;
  timeZone: string;
}

const withDraft = z.object({ draft: z.literal(true) });

/** Whether a file says `draft: true`. */
export function isDraft({ fields }: Source): boolean {
  return withDraft.safeParse(fields).success;
}

const folders = ['articles', 'people', 'topics', 'pages', 'glossary'] as const;

/** Files and folders beside these that may stand in content/. */
const alsoKnown = ['README.md', 'site.yml', 'retired.yml', 'images'];

/** How to read one file; a watcher hands back what it has read before, and a memory what it knows of the same bytes. */
export type ReadFile = (file: string, read: (reader?: typeof readMarkdown) => Source) => Source;

export interface Reading {
  now?: Date;
  readFile?: ReadFile;
}

/** Reads the content of the project at `root`. A missing folder is an empty one. */
export function readGarden(root: string, { now = systemClock.now(), readFile = (_, read) => read() }: Reading = {}): Garden {
  const content = join(root, 'content');
  const none = (): Source[] => [];
  const collected = { articles: none(), people: none(), topics: none(), pages: none(), glossary: none() };
  const strays = namesIn(content)
    .filter((name) => !alsoKnown.includes(name) && !folders.some((folder) => folder === name))
    .map((name) => `content/${name}`);
  for (const folder of folders) {
    for (const name of namesIn(join(content, folder))) {
      const file = `content/${folder}/${name}`;
      if (name.endsWith('.md') && isFile(join(root, file)))
        collected[folder].push(readFile(file, (reader = readMarkdown) => reader(file, folder, readFileSync(join(root, file)))));
      else strays.push(...filesBelow(root, file));
    }
  }
  const site = readFile('content/site.yml', () => readYaml('content/site.yml', textOf(join(content, 'site.yml'))));
  const timeZone = timeZoneOf(site);
  return {
    ...collected,
    site,
    retired: readFile('content/retired.yml', () => readYaml('content/retired.yml', textOf(join(content, 'retired.yml')), 'retired')),
    past: pastOf(root),
    now,
    today: dayOf(now, timeZone),
    timeZone,
    strays,
    pictures: [...filesBelow(root, 'content/images').map((file) => file.slice('content'.length)), ...publicFiles(root)],
  };
}

/** Files that are served as they are. What a build makes of the pictures lies there too, and is nobody's to link to. */
function publicFiles(root: string): string[] {
  return filesBelow(root, 'public')
    .map((file) => file.slice('public'.length))
    .filter((path) => !path.startsWith('/images/'));
}

/** The clinic's time zone; while site.yml does not say a real one, that of nobody in particular. */
function timeZoneOf({ fields }: Source): string {
  const { timeZone } = siteSchema.pick({ timeZone: true }).loose().catch({ timeZone: 'UTC' }).parse(fields);
  return timeZone;
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
