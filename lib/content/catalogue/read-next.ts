// Which articles to read next: those that the editor named, then those whose words are most alike, then those that share most topics,
// newest first. What is alike was worked out by the build (lib/content/search/making/alike.ts).
// Comparing each article with each other would make 20,000 pages ask 400 million questions; so articles are filed once under every
// combination of their topics (at most 15, because an article has at most 4), and a page looks only at the front of a few files.
import type { ArticleSummary } from '../article';

/** How many are offered: few enough to choose from at the end of a long text. */
const most = 3;

export class ReadNext {
  readonly #places = new Map<string, number>();
  readonly #bySlug = new Map<string, ArticleSummary>();
  /** Newest first, by combination of topics. */
  readonly #files = new Map<string, ArticleSummary[]>();

  /** Expects the articles newest first. */
  constructor(articles: readonly ArticleSummary[]) {
    for (const [place, article] of articles.entries()) {
      this.#places.set(article.slug, place);
      this.#bySlug.set(article.slug, article);
      for (const { name } of combinationsOf(article.topics)) {
        const file = this.#files.get(name);
        if (file) file.push(article);
        else this.#files.set(name, [article]);
      }
    }
  }

  /** `alike` are the slugs of similar articles, the most similar first; those that readers do not see are passed over. */
  after(article: ArticleSummary, alike: readonly string[] = []): ArticleSummary[] {
    const chosen = new Map<string, ArticleSummary>();
    for (const slug of [...article.related, ...alike]) {
      const other = this.#bySlug.get(slug);
      if (other && slug !== article.slug) chosen.set(slug, other);
    }
    const combinations = combinationsOf(article.topics);
    for (let size = article.topics.length; size > 0 && chosen.size < most; size--) {
      const candidates = combinations
        .filter((combination) => combination.size === size)
        .flatMap(({ name }) => firstOf(this.#files.get(name) ?? [], (other) => other.slug !== article.slug && !chosen.has(other.slug)));
      // One article can stand in several files of one size; the map takes it once.
      for (const other of candidates.sort((a, b) => this.#placeOf(a) - this.#placeOf(b))) if (chosen.size < most) chosen.set(other.slug, other);
    }
    return [...chosen.values()].slice(0, most);
  }

  #placeOf({ slug }: ArticleSummary): number {
    return this.#places.get(slug) ?? 0;
  }
}

function firstOf(articles: readonly ArticleSummary[], isWanted: (article: ArticleSummary) => boolean): ArticleSummary[] {
  const found: ArticleSummary[] = [];
  for (const article of articles) {
    if (isWanted(article)) found.push(article);
    if (found.length === most) break;
  }
  return found;
}

/** Every set of topics that can be chosen from these, with its name. */
function combinationsOf(topics: readonly string[]): { name: string; size: number }[] {
  const sorted = [...topics].sort();
  const all = Array.from({ length: 2 ** sorted.length - 1 }, (_, index) => sorted.filter((_topic, bit) => ((index + 1) >> bit) & 1));
  return all.map((chosen) => ({ name: chosen.join(' '), size: chosen.length }));
}
