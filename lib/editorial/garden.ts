// Everything that editors keep in content/, in every language, read as written. Nothing is left out: a file that does not belong is listed as a stray.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { systemClock } from '../platform/clock';
import { dayOf } from '../site/dates';
import { contentFolderOf, type Language, languageOf, listTranslated, pathIn } from '../site/languages/language';
import { siteSchema } from '../site/settings/site-file';
import { type Past, pastOf } from './history/past';
import { readMarkdown, readYaml, type Source } from './source';

/** The content of one language. */
export interface Garden {
  language: Language;
  /** Its folder: `content`, or `content/es`. */
  folder: string;
  /** The content of every language, this one among them, the first language first. */
  languages: readonly Garden[];
  articles: Source[];
  people: Source[];
  topics: Source[];
  pages: Source[];
  glossary: Source[];
  /** Its site.yml: that of the first language says all, that of another only its words. */
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

/** Files and folders beside these that may stand in content/, and in the folder of another language. */
const alsoKnown = ['README.md', 'site.yml', 'retired.yml', 'images'];
const alsoTranslated = ['site.yml', 'retired.yml'];

/** How to read one file; a watcher hands back what it has read before, and a memory what it knows of the same bytes. */
export type ReadFile = (file: string, read: (reader?: typeof readMarkdown) => Source) => Source;

export interface Reading {
  now?: Date;
  readFile?: ReadFile;
}

/** Reads the content of the project at `root`, that of the first language; the others are its `languages`. A missing folder is an empty one. */
export function readGarden(root: string, { now = systemClock.now(), readFile = (_, read) => read() }: Reading = {}): Garden {
  const site = readFile('content/site.yml', () => readYaml('content/site.yml', textOf(join(root, 'content', 'site.yml'))));
  const first = languageIn(site);
  const timeZone = timeZoneOf(site);
  const pictures = [...filesBelow(root, 'content/images').map((file) => file.slice('content'.length)), ...publicFiles(root)];
  const languages: Garden[] = [];
  const around = { languages, now, today: dayOf(now, timeZone), timeZone, pictures };
  const translated = listTranslated(join(root, 'content'), first);
  const own = readLanguage(root, { language: first, folder: 'content', known: [...alsoKnown, ...translated] }, readFile);
  const garden = { ...around, ...own, site };
  languages.push(garden);
  for (const language of translated) {
    const folder = contentFolderOf(language, first);
    const words = readFile(`${folder}/site.yml`, () =>
      readYaml(`${folder}/site.yml`, textOf(join(root, folder, 'site.yml')), 'translatedSite', language),
    );
    languages.push({ ...around, ...readLanguage(root, { language, folder, known: alsoTranslated }, readFile), site: words });
  }
  return garden;
}

type Place = Pick<Garden, 'language' | 'folder'> & { known: readonly string[] };

function readLanguage(root: string, { language, folder, known }: Place, readFile: ReadFile) {
  const none = (): Source[] => [];
  // A build must not take each folder that this could stand for along into the server.
  const at = (file: string) => join(/* turbopackIgnore: true */ root, file);
  const collected = { articles: none(), people: none(), topics: none(), pages: none(), glossary: none() };
  const strays = namesIn(at(folder))
    .filter((name) => !known.includes(name) && !folders.some((each) => each === name))
    .map((name) => `${folder}/${name}`);
  for (const collection of folders) {
    for (const name of namesIn(at(`${folder}/${collection}`))) {
      const file = `${folder}/${collection}/${name}`;
      if (name.endsWith('.md') && isFile(at(file)))
        collected[collection].push(readFile(file, (reader = readMarkdown) => reader(file, collection, readFileSync(at(file)), language)));
      else strays.push(...filesBelow(root, file));
    }
  }
  const list = `${folder}/retired.yml`;
  const retired = readFile(list, () => readYaml(list, textOf(at(list)), 'retired', language));
  return { ...collected, language, folder, retired, strays, past: pastOf(root, `${folder}/articles`) };
}

/** The content of the first language. */
export function firstOf({ languages, ...garden }: Garden): Garden {
  return languages[0] ?? { languages, ...garden };
}

/** The content of the language that a file is written in. */
export function homeOf({ language }: Source, garden: Garden): Garden {
  return garden.language === language ? garden : (garden.languages.find((each) => each.language === language) ?? garden);
}

/** The same content with other files in it, as the other languages see it too. */
export function gardenWith(garden: Garden, changes: Partial<Garden>): Garden {
  const languages: Garden[] = [];
  const own = { ...garden, ...changes, languages };
  languages.push(...garden.languages.map((each) => (each.language === garden.language ? own : { ...each, languages })));
  return own;
}

/** The path of a page of this content. */
export function pathOf(garden: Garden, path: string): string {
  return pathIn(garden.language, firstOf(garden).language, path);
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

/** The first language; while site.yml does not say a real one, English. */
function languageIn({ fields }: Source): Language {
  const { locale } = siteSchema.pick({ locale: true }).loose().catch({ locale: 'en' }).parse(fields);
  return languageOf(locale);
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
