// What the search page and the API show of what was found: one page of it, with extracts that say why, and the topics that it is about.
import type { ArticleSummary } from '../../content/article';
import type { Library } from '../../content/library';
import { type Marked, marked, markerOf, type Passage, passageOf } from '../../content/search/passage';
import type { Found } from '../../content/search/searcher';
import { mostPages, type SearchQuestion } from './question';

/** Few enough that the best ones are seen, and that a phone shows them after two or three turns. */
export const findingsPerPage = 10;

export interface Finding {
  article: ArticleSummary;
  title: Marked;
  description: Marked;
  /** The place that says most of the words; undefined when only title and description do. */
  passage: Passage | undefined;
}

export interface Findings {
  items: Finding[];
  /** How many articles there are on all pages. */
  count: number;
  page: number;
  pageCount: number;
  /** The number of the first one on this page. */
  first: number;
  /** The topics of all that was found, those with most articles first, whatever topic is chosen. */
  topics: { slug: string; count: number }[];
  /** False when no article has all of the words, so that these have some. */
  hasAll: boolean;
  /** Typed words that are in no article, not even with a slip forgiven. */
  unknown: string[];
  /** Typed words that were taken for others, because of a slip. */
  readAs: { typed: string; read: string }[];
}

export async function findFor(library: Library, { q, topic, page: asked }: SearchQuestion): Promise<Findings> {
  const found = await library.search(q);
  const articles = topic === undefined ? found.articles : found.articles.filter(({ topics }) => topics.includes(topic));
  const pageCount = Math.min(mostPages, Math.max(1, Math.ceil(articles.length / findingsPerPage)));
  const page = Math.min(asked, pageCount);
  const before = (page - 1) * findingsPerPage;
  const shown = articles.slice(before, before + findingsPerPage);
  const marker = markerOf(found.words);
  const items = await Promise.all(
    shown.map(async (article) => {
      const text = await library.findArticle(article.slug);
      const finding = { article, title: marked(article.title, marker), description: marked(article.description, marker) };
      return { ...finding, passage: text && passageOf(text, marker, library.language) };
    }),
  );
  const { hasAll } = found;
  return { items, count: articles.length, page, pageCount, first: before + 1, topics: topicsOf(found.articles), hasAll, ...wordsOf(found) };
}

function topicsOf(articles: readonly ArticleSummary[]): Findings['topics'] {
  const counts = new Map<string, number>();
  for (const { topics } of articles) for (const topic of topics) counts.set(topic, (counts.get(topic) ?? 0) + 1);
  return [...counts].map(([slug, count]) => ({ slug, count })).sort((a, b) => b.count - a.count || (a.slug < b.slug ? -1 : 1));
}

function wordsOf({ words }: Found): Pick<Findings, 'unknown' | 'readAs'> {
  return {
    unknown: words.filter(({ meanings }) => meanings.length === 0).map(({ typed }) => typed),
    readAs: words.flatMap(({ typed, meanings: [best] }) => (best?.kind === 'slip' ? [{ typed, read: best.word }] : [])),
  };
}
