// Compiles what has changed in the content of a language, and nothing else. contentlayer is the compiler; it is given the changed files in batches,
// because what it does for itself grows faster than the number of files (16 ms a file at 1,000 files, 50 ms at 5,000; version 0.5.8).
// Count in = count out: a file that does not become a document stops the compilation, by name.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { digestOf, digestOfFiles } from '../../platform/digest';
import type { Language } from '../../site/languages/language';
import { articleSummary } from '../article';
import { unfinishedDraft } from './compiled';
import {
  batchIn,
  type CollectionFolder,
  type Ledger,
  listDocuments,
  readDocument,
  readIndex,
  readLedger,
  removeDocument,
  writeDocument,
  writeIndex,
  writeLedger,
} from './generated';
import { listSourceFiles, readRetired, readSource } from './source-files';
import { compileWords } from './words';
import type { Workplace } from './workplace';

/** What contentlayer gives for the markdown below a folder. It says itself what it does not like, and then throws or ends the process. */
export type Contentlayer = (folder: string, language: Language) => Promise<unknown[]>;

export interface Compilation {
  compiled: number;
  kept: number;
}

const compiledDocument = z.object({ _raw: z.object({ sourceFilePath: z.string() }), body: z.object({ raw: z.string() }), compiled: z.unknown() });

/** Everything that decides what a file becomes. Wider than need be: a line too many costs a compilation, one too few would show readers an old page. */
const compilerParts = ['contentlayer.config.ts', 'lib/content', 'lib/site', 'lib/platform', 'package-lock.json'];

/** Brings the compiled documents of a workplace to the state of its content. `progress` hears how many of how many files are done. */
export async function compileContent(
  place: Workplace,
  contentlayer: Contentlayer,
  progress: (done: number, of: number) => void = () => undefined,
): Promise<Compilation> {
  const compiler = `${process.version} ${place.language} ${digestOfFiles(place.root, compilerParts)}`;
  const files = listSourceFiles(place);
  const before = readLedger(place);
  const isSame = before?.compiler === compiler;
  const made = listDocuments(place);
  const kept = isSame ? files.filter(({ path, digest }) => before.files[path] === digest && made.has(path)) : [];
  const keptPaths = new Set(kept.map(({ path }) => path));
  const changed = files.filter(({ path }) => !keptPaths.has(path));
  const ledger: Ledger = { compiler, files: Object.fromEntries(kept.map(({ path, digest }) => [path, digest])) };
  const parts = new Map(isSame ? partsOf(place, before) : []);
  // From here until the end the ledger vouches for the kept ones only, also if we die in between.
  if (changed.length > 0) writeLedger(place, ledger);
  for (const path of made) if (!keptPaths.has(path)) removeDocument(place, path);
  for (let at = 0; at < changed.length; at += batchSize) {
    const batch = changed.slice(at, at + batchSize).map(({ path }) => path);
    for (const [path, compiled] of await compileBatch(place, batch, contentlayer, ledger)) parts.set(path, partOf(path, compiled));
    writeLedger(place, ledger);
    progress(at + batch.length, changed.length);
  }
  const partsIn = (folder: CollectionFolder) =>
    files
      .filter(({ path }) => path.startsWith(`${folder}/`))
      .map(({ path }) => parts.get(path) ?? partOf(path, readDocument(place, path)))
      .filter((part) => part !== undefined);
  const terms = partsIn('glossary');
  compileWords(place, { articles: files.filter(({ path }) => path.startsWith('articles/')), terms, compiler });
  const index = writeIndex(place, {
    ...{ articles: partsIn('articles'), people: partsIn('people'), topics: partsIn('topics'), pages: partsIn('pages') },
    terms,
    retired: readRetired(place),
  });
  if (ledger.index !== index) writeLedger(place, { ...ledger, index });
  return { compiled: changed.length, kept: kept.length };
}

/** Large enough that its fixed cost vanishes, small enough that contentlayer's bookkeeping does not show. */
const batchSize = 100;

/** Compiles copies of the files, so that what is compiled is what was digested, even if somebody saves meanwhile. */
async function compileBatch(place: Workplace, batch: readonly string[], contentlayer: Contentlayer, ledger: Ledger) {
  const folder = batchIn(place);
  rmSync(folder, { recursive: true, force: true });
  const digests = new Map<string, string>();
  for (const path of batch) {
    const bytes = readSource(place, path);
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
    digests.set(path, digestOf(bytes));
  }
  const documents = new Map(
    (await contentlayer(folder, place.language)).map((document) => {
      const { _raw, body, compiled } = compiledDocument.parse(document);
      writeDocument(place, _raw.sourceFilePath, { compiled, body });
      return [_raw.sourceFilePath, compiled] as const;
    }),
  );
  rmSync(folder, { recursive: true, force: true });
  const missing = batch.filter((path) => !documents.has(path));
  if (missing.length > 0)
    throw new Error(`Not compiled, so the site keeps what it had: ${missing.map((path) => `${place.content}/${path}`).join(', ')}`);
  for (const path of documents.keys()) ledger.files[path] = digests.get(path) ?? '';
  return documents;
}

const named = z.object({ slug: z.string() });

/** What the last index held, by file. Empty when that index is gone or was changed by somebody else: then the documents are read instead. */
function partsOf(place: Workplace, { index: digest }: Ledger): [string, unknown][] {
  const index = readIndex(place, digest);
  return Object.entries(index ?? {}).flatMap(([folder, parts]) =>
    parts.map((part): [string, unknown] => [`${folder === 'terms' ? 'glossary' : folder}/${named.parse(part).slug}.md`, part]),
  );
}

/** What the index holds of a document: of an article everything but its text, and nothing of a draft that is still too rough to be one. */
function partOf(path: string, compiled: unknown): unknown {
  if (unfinishedDraft.safeParse(compiled).success) return undefined;
  return path.startsWith('articles/') ? articleSummary.parse(compiled) : compiled;
}
