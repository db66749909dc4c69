// The folder of what was compiled: one document for each file, one small index of everything but the articles' texts (so that a list
// page never loads a text), and the ledger that says which file, compiled by which compiler, became which document.
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { digestOf } from '../../platform/digest';
import type { Workplace } from './workplace';

/** The folders of content/ and the names that contentlayer gives to what it makes of them. */
export const collections = { articles: 'Article', people: 'Person', topics: 'Topic', pages: 'Page', glossary: 'Term' } as const;
export type CollectionFolder = keyof typeof collections;
export const collectionFolders: readonly CollectionFolder[] = ['articles', 'people', 'topics', 'pages', 'glossary'];

const ledger = z.object({
  /** What compiled: changes with every schema, every line of the compiler and every package. */
  compiler: z.string(),
  /** The digest of the index that was written with this ledger; none while a compilation is under way. */
  index: z.string().optional(),
  /** The digest of each file below content/ that stands compiled in the folder. */
  files: z.record(z.string(), z.string()),
});
export type Ledger = z.infer<typeof ledger>;

// The parts are taken as they stand: parsing them would change the order of their fields, and the index must not depend on its past.
const index = z.record(z.enum(['articles', 'people', 'topics', 'pages', 'terms', 'retired']), z.array(z.unknown()));
export type GeneratedIndex = z.infer<typeof index>;

const generatedIn = ({ compiled }: Workplace) => join(compiled, 'generated');
const ledgerIn = ({ compiled }: Workplace) => join(compiled, 'ledger.json');
const indexIn = (place: Workplace) => join(generatedIn(place), 'index.json');
const wordsIn = (place: Workplace) => join(generatedIn(place), 'words.json');
const searchIn = (place: Workplace) => join(generatedIn(place), 'search.index');

/** Where files lie while contentlayer compiles them. */
export const batchIn = ({ compiled }: Workplace) => join(compiled, 'batch');

/** The ledger of the last compilation, or undefined when there is none that can be read. */
export function readLedger(place: Workplace): Ledger | undefined {
  return parsedOr(undefined, () => ledger.parse(JSON.parse(readFileSync(ledgerIn(place), 'utf8'))));
}

export function writeLedger(place: Workplace, value: Ledger) {
  writeWhole(ledgerIn(place), JSON.stringify(value));
}

/** The index, when it is the very one that was written with a ledger. */
export function readIndex(place: Workplace, digest: string | undefined): GeneratedIndex | undefined {
  return parsedOr(undefined, () => {
    const text = readFileSync(indexIn(place), 'utf8');
    return digestOf(text) === digest ? index.parse(JSON.parse(text)) : undefined;
  });
}

/** Writes the index and answers with its digest. One that is the same already is left alone, so that nobody reads it again. */
export function writeIndex(place: Workplace, value: GeneratedIndex): string {
  const text = JSON.stringify(value);
  if (parsedOr('', () => readFileSync(indexIn(place), 'utf8')) !== text) writeWhole(indexIn(place), text);
  return digestOf(text);
}

export function readWords(place: Workplace): unknown {
  return parsedOr(undefined, () => JSON.parse(readFileSync(wordsIn(place), 'utf8')));
}

export function writeWords(place: Workplace, value: unknown) {
  const text = JSON.stringify(value);
  if (parsedOr('', () => readFileSync(wordsIn(place), 'utf8')) !== text) writeWhole(wordsIn(place), text);
}

/** The articles of the index, whatever it was written with. */
export function listCompiledArticles(place: Workplace): unknown[] {
  return z.object({ articles: z.array(z.unknown()) }).parse(JSON.parse(readFileSync(indexIn(place), 'utf8'))).articles;
}

export function readSearchBytes(place: Workplace): Uint8Array | undefined {
  return parsedOr(undefined, () => readFileSync(searchIn(place)));
}

export function writeSearchBytes(place: Workplace, bytes: Uint8Array) {
  writeWhole(searchIn(place), bytes);
}

/** What contentlayer made of `articles/x.md`. */
export function readDocument(place: Workplace, path: string): unknown {
  const document: { compiled?: unknown } = JSON.parse(readFileSync(documentIn(place, path), 'utf8'));
  return document.compiled;
}

/** The document, with its text as the editor wrote it. */
export function writeDocument(place: Workplace, path: string, document: { compiled: unknown; body: { raw: string } }) {
  writeWhole(documentIn(place, path), JSON.stringify(document));
}

/** The files that have a document, by their paths below content/. */
export function listDocuments(place: Workplace): Set<string> {
  return new Set(
    collectionFolders.flatMap((folder) =>
      namesIn(join(generatedIn(place), collections[folder])).flatMap((name) =>
        name.startsWith(`${folder}__`) && name.endsWith('.json') ? [`${folder}/${name.slice(`${folder}__`.length, -'.json'.length)}`] : [],
      ),
    ),
  );
}

/** A retracted text must not stay on the disk. */
export function removeDocument(place: Workplace, path: string) {
  rmSync(documentIn(place, path), { force: true });
}

function documentIn(place: Workplace, path: string): string {
  const folder = collectionFolders.find((each) => path.startsWith(`${each}/`));
  if (!folder) throw new Error(`${place.content}/${path} is in no collection`);
  return join(generatedIn(place), collections[folder], `${path.replaceAll('/', '__')}.json`);
}

/** Written aside and renamed, so that a page that reads meanwhile sees the old or the new, never half of one. */
function writeWhole(file: string, content: string | Uint8Array) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.new`, content);
  renameSync(`${file}.new`, file);
}

function namesIn(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder) : [];
}

function parsedOr<T>(otherwise: T, read: () => T): T {
  try {
    return read();
  } catch {
    return otherwise;
  }
}
