// Makes the search index of what was compiled. Articles that have not changed are taken from the index before, so that one saved
// article costs little; what comes out does not depend on what was there before.
import { z } from 'zod';
import { digestOfFiles } from '../../../platform/digest';
import { articleDocument } from '../../article';
import { listCompiledArticles, readDocument, readSearchBytes, writeSearchBytes } from '../../compile/generated';
import type { Workplace } from '../../compile/workplace';
import { addPosting, readIndexBytes, type SearchIndex, writeIndexBytes } from '../index-file';
import { findAlike } from './alike';
import { packed, type Users, type Uses, usersOf, usesIn, Vocabulary, weightOf, wordOf } from './uses';
import { weighWords } from './weights';

/** Everything that decides what is in the index. */
const makerParts = ['lib/content', 'package-lock.json'];

export interface SearchCompilation {
  /** How many articles can be found, and how many of them had to be read. */
  articles: number;
  read: number;
}

const compiled = z.array(z.object({ slug: z.string(), version: z.string() }));

/** Brings the index of a language to the state of its compiled articles. */
export function compileSearch(place: Workplace): SearchCompilation {
  const maker = `${place.language} ${digestOfFiles(place.root, makerParts)}`;
  const articles = compiled.parse(listCompiledArticles(place));
  const before = indexBefore(place, maker);
  if (before && JSON.stringify(before.articles) === JSON.stringify(articles)) return { articles: articles.length, read: 0 };
  const vocabulary = new Vocabulary(before?.words ?? []);
  const known = new Map((before ? usesIn(before) : []).map((uses, place) => [keyOf(before?.articles[place]), uses]));
  let read = 0;
  const all = articles.map((article): Uses => {
    const same = known.get(keyOf(article));
    if (same) return same;
    read++;
    const words = weighWords(articleDocument.parse(readDocument(place, `articles/${article.slug}.md`)), place.language);
    return Uint32Array.from([...words].map(([word, weight]) => packed(vocabulary.numberOf(word), weight)));
  });
  writeSearchBytes(place, writeIndexBytes({ maker, articles, ...sorted(all, vocabulary.words) }));
  return { articles: articles.length, read };
}

function indexBefore(place: Workplace, maker: string): SearchIndex | undefined {
  try {
    const bytes = readSearchBytes(place);
    const index = bytes && readIndexBytes(bytes);
    return index?.maker === maker ? index : undefined;
  } catch {
    // Half a file, or one of an older form: all articles are read anew.
    return undefined;
  }
}

function keyOf(article: { slug: string; version: string } | undefined): string {
  return `${article?.slug} ${article?.version}`;
}

/** The index proper: words from A to Z, without those that nobody uses any more. */
function sorted(all: readonly Uses[], words: readonly string[]): Pick<SearchIndex, 'words' | 'starts' | 'counts' | 'postings' | 'alike'> {
  const used = new Set<number>();
  for (const uses of all) for (const use of uses) used.add(wordOf(use));
  const order = [...used].sort((a, b) => ((words[a] ?? '') < (words[b] ?? '') ? -1 : 1));
  const places = new Uint32Array(words.length);
  order.forEach((number, place) => {
    places[number] = place;
  });
  const placed = all.map((uses) => uses.map((use) => packed(places[wordOf(use)] ?? 0, weightOf(use))).sort());
  const users = usersOf(placed, order.length);
  return { words: order.map((number) => words[number] ?? ''), ...postingsOf(users), alike: findAlike(placed, users) };
}

function postingsOf({ starts: from, articles, weights }: Users): Pick<SearchIndex, 'starts' | 'counts' | 'postings'> {
  const wordCount = from.length - 1;
  const starts = new Uint32Array(wordCount + 1);
  const counts = new Uint32Array(wordCount);
  const parts: Uint8Array[] = [];
  for (let word = 0, at = 0; word < wordCount; word++) {
    const bytes: number[] = [];
    let last = -1;
    for (let use = from[word] ?? 0; use < (from[word + 1] ?? 0); use++) {
      const article = articles[use] ?? 0;
      addPosting(bytes, article - last, weights[use] ?? 0);
      last = article;
    }
    parts.push(Uint8Array.from(bytes));
    counts[word] = (from[word + 1] ?? 0) - (from[word] ?? 0);
    at += bytes.length;
    starts[word + 1] = at;
  }
  return { starts, counts, postings: Buffer.concat(parts) };
}
