// Behind contentlayer: one small index of everything but the articles' texts, so that a list page never loads a text.
// Also holds the promise that nothing is dropped: as many files go in as documents come out.
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { articleSummary } from '../article';
import { type RetiredAddress, retiredFile } from '../retired';
import { unfinishedDraft } from './compiled';

/** The folders of content/ and the names that contentlayer gives to what it makes of them. */
const collections = { articles: 'Article', people: 'Person', topics: 'Topic', pages: 'Page' } as const;

export const indexFile = 'index.json';

/**
 * Writes `.contentlayer/generated/index.json`. When a file did not become a document, the index is left as it was and the file is
 * named: contentlayer has already said why, and a build without its index stops.
 */
export async function writeIndex(root = process.cwd(), complain: (message: string) => void = (message) => process.stderr.write(`${message}\n`)) {
  const generated = join(root, '.contentlayer', 'generated');
  const missing: string[] = [];
  const read = (folder: keyof typeof collections) => {
    const { documents, without } = readCollection(join(root, 'content', folder), join(generated, collections[folder]), folder);
    missing.push(...without);
    return documents;
  };
  const index = { articles: read('articles'), people: read('people'), topics: read('topics'), pages: read('pages'), retired: readRetired(root) };
  if (missing.length > 0) return complain(`Not compiled, so the site keeps what it had: ${missing.join(', ')}`);
  const file = join(generated, indexFile);
  // Written aside and renamed, so that a page that reads meanwhile sees the old index or the new one, never half of one.
  writeFileSync(`${file}.new`, JSON.stringify({ ...index, articles: finished(index.articles) }));
  renameSync(`${file}.new`, file);
}

/** Every article but the drafts that are still too rough to be one; nobody could read those in any case. */
function finished(articles: readonly unknown[]) {
  return articles.filter((article) => !unfinishedDraft.safeParse(article).success).map((article) => articleSummary.parse(article));
}

function readCollection(source: string, generated: string, folder: string) {
  const files = namesIn(source, '.md');
  const wanted = new Set(files.map((name) => `${folder}__${name}.json`));
  const made = namesIn(generated, '.json').filter((name) => name !== '_index.json');
  // contentlayer leaves the document of a deleted file behind; a retracted text must not stay on disk.
  for (const stray of made.filter((name) => !wanted.has(name))) rmSync(join(generated, stray));
  const without = files.filter((name) => !made.includes(`${folder}__${name}.json`)).map((name) => `content/${folder}/${name}`);
  const documents = without.length > 0 ? [] : files.map((name) => compiledIn(join(generated, `${folder}__${name}.json`)));
  return { documents, without };
}

function compiledIn(file: string): unknown {
  const document: { compiled?: unknown } = JSON.parse(readFileSync(file, 'utf8'));
  return document.compiled;
}

/** The addresses that answer "gone". Most clinics have no such file. */
function readRetired(root: string): RetiredAddress[] {
  const file = join(root, 'content', 'retired.yml');
  return existsSync(file) ? retiredFile.parse(parse(readFileSync(file, 'utf8')) ?? {}).retired : [];
}

function namesIn(folder: string, ending: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith(ending))
      .sort();
  } catch {
    return [];
  }
}
