// After a build's compilation: drafts and expired articles leave the compiled content, so that no page, index or cache can show them by mistake.
// contentlayer keeps what it compiled in a cache for each version of our code, and never clears those of older versions; a text that was
// taken down would lie there for ever, so only the newest stays, and only with what is published.
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { articleSummary } from '../article';
import { stateOf } from '../review';
import type { Workplace } from './workplace';

/** Takes out what is a draft or expired at `now`, dates the index so, and says their slugs. */
export function forgetUnpublished({ compiled }: Workplace, now: Date, timeZone: string): string[] {
  const generated = join(compiled, 'generated');
  const index = join(generated, 'index.json');
  const { articles, ...rest } = indexed.parse(JSON.parse(readFileSync(index, 'utf8')));
  const isForgotten = (article: z.infer<typeof articleSummary>) => ['draft', 'expired'].includes(stateOf(article, now, timeZone));
  const forgotten = articles.filter(isForgotten).map(({ slug }) => slug);
  // Left as it is when nothing goes: the next compilation then knows it again.
  if (forgotten.length > 0) writeWhole(index, { ...rest, articles: articles.filter((article) => !isForgotten(article)) });
  for (const slug of forgotten) rmSync(join(generated, 'Article', `articles__${slug}.md.json`), { force: true });
  // Lists of all documents with all their text, which nothing of ours reads.
  for (const name of namesIn(join(generated, 'Article')).filter((each) => each.startsWith('_index.'))) rmSync(join(generated, 'Article', name));
  forgetInCaches(join(compiled, '.cache'), forgotten);
  // The moment for which the content is now ready: what is drawn from it shows the site as it is from then on.
  utimesSync(index, now, now);
  return forgotten;
}

const indexed = z.looseObject({ articles: z.array(articleSummary) });
const cacheFile = z.looseObject({ cacheItemsMap: z.record(z.string(), z.unknown()) });

function forgetInCaches(folder: string, forgotten: readonly string[]) {
  const files = filesBelow(folder).filter((file) => /\/data-[^/]*\.json$/.test(file));
  const [newest, ...older] = files.sort((a, b) => changedAt(b) - changedAt(a));
  for (const file of older) rmSync(file);
  if (!newest || forgotten.length === 0) return;
  const cache = cacheFile.parse(JSON.parse(readFileSync(newest, 'utf8')));
  for (const slug of forgotten) delete cache.cacheItemsMap[`articles/${slug}.md`];
  writeWhole(newest, cache);
}

/** Half a file would be worse than an old one. */
function writeWhole(file: string, value: unknown) {
  writeFileSync(`${file}.new`, JSON.stringify(value));
  renameSync(`${file}.new`, file);
}

function filesBelow(folder: string): string[] {
  return namesIn(folder).flatMap((name) => (statSync(join(folder, name)).isDirectory() ? filesBelow(join(folder, name)) : [join(folder, name)]));
}

function namesIn(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder) : [];
}

function changedAt(file: string): number {
  return statSync(file).mtimeMs;
}
