// What the library reads of the folder that the compiler wrote, parsed by the same law that made it.
import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { articleDocument, articleSummary } from '../article';
import { termDocument } from '../glossary/term';
import { pageDocument } from '../page';
import { personDocument } from '../person';
import { type SizedPictures, sizedPictures } from '../pictures/sized';
import { retiredAddress } from '../retired';
import { readIndexBytes, type SearchIndex } from '../search/index-file';
import { topicDocument } from '../topic';

const contentIndex = z.object({
  articles: z.array(articleSummary),
  people: z.array(personDocument),
  topics: z.array(topicDocument),
  pages: z.array(pageDocument),
  terms: z.array(termDocument),
  retired: z.array(retiredAddress).default([]),
});
export type ContentIndex = z.infer<typeof contentIndex>;

const wordsByArticle = z.object({ articles: z.record(z.string(), z.object({ words: z.array(z.string()) })) });

/** An article as compiled, with its text as the editor wrote it. */
const compiledFile = z.object({ compiled: articleDocument, body: z.object({ raw: z.string() }) });

/** Everything but the articles' texts. */
export async function readContentIndex(folder: string): Promise<ContentIndex> {
  return contentIndex.parse(await readJson(join(folder, 'index.json')));
}

/** Names what all of it says: changes whenever any of it does. */
export async function digestOfContent(folder: string): Promise<string> {
  return createHash('sha256')
    .update(await readFile(/* turbopackIgnore: true */ join(folder, 'index.json')))
    .digest('base64url');
}

/** The moment for which the build made the content ready; what is drawn from it is drawn later. */
export async function madeReadyAt(folder: string): Promise<Date> {
  return (await stat(/* turbopackIgnore: true */ join(folder, 'index.json'))).mtime;
}

/** The slugs of the words that each article uses, by the slug of the article. */
export async function readWordsByArticle(folder: string) {
  return wordsByArticle.parse(await readJson(join(folder, 'words.json'))).articles;
}

/** What a build made of the pictures; none where it has not yet. */
export async function readPictures(folder: string): Promise<SizedPictures> {
  return sizedPictures.parse(await readJson(join(folder, 'pictures.json')).catch(() => ({})));
}

export async function readSearchIndex(folder: string): Promise<SearchIndex> {
  return readIndexBytes(await readFile(/* turbopackIgnore: true */ join(folder, 'search.index')));
}

/** `slug` must be one of the index: it becomes part of a path. */
export async function readCompiledArticle(folder: string, slug: string) {
  return compiledFile.parse(await readJson(join(folder, 'Article', `articles__${slug}.md.json`)));
}

async function readJson(file: string): Promise<unknown> {
  return JSON.parse(await readFile(/* turbopackIgnore: true */ file, 'utf8'));
}
