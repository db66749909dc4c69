// The articles that readers see at one moment, newest first, found by name, former name, topic or person without looking at all of them.
import type { ArticleSummary } from '../article';
import { reviewOf } from '../reviewed';
import { ReadNext } from './read-next';

export class Shelf {
  readonly articles: readonly ArticleSummary[];
  readonly #bySlug = new Map<string, ArticleSummary>();
  readonly #byAlias = new Map<string, ArticleSummary>();
  readonly #byOriginal = new Map<string, ArticleSummary>();
  readonly #byTopic = new Map<string, ArticleSummary[]>();
  readonly #byAuthor = new Map<string, ArticleSummary[]>();
  readonly #byReviewer = new Map<string, ArticleSummary[]>();
  #readNext: ReadNext | undefined;

  /** Expects the articles newest first. */
  constructor(articles: readonly ArticleSummary[]) {
    this.articles = articles;
    for (const article of articles) {
      this.#bySlug.set(article.slug, article);
      for (const alias of article.aliases) if (!this.#byAlias.has(alias)) this.#byAlias.set(alias, article);
      if (article.translationOf && !this.#byOriginal.has(article.translationOf)) this.#byOriginal.set(article.translationOf, article);
      for (const topic of article.topics) add(this.#byTopic, topic, article);
      add(this.#byAuthor, article.author, article);
      const review = reviewOf(article);
      if (review) add(this.#byReviewer, review.by, article);
    }
  }

  find(slug: string): ArticleSummary | undefined {
    return this.#bySlug.get(slug);
  }

  /** The article that was once called so. */
  findFormer(alias: string): ArticleSummary | undefined {
    return this.#byAlias.get(alias);
  }

  /** The article that translates one of the first language. */
  findTranslation(original: string): ArticleSummary | undefined {
    return this.#byOriginal.get(original);
  }

  listOfTopic(topic: string): readonly ArticleSummary[] {
    return this.#byTopic.get(topic) ?? [];
  }

  listWrittenBy(person: string): readonly ArticleSummary[] {
    return this.#byAuthor.get(person) ?? [];
  }

  listReviewedBy(person: string): readonly ArticleSummary[] {
    return this.#byReviewer.get(person) ?? [];
  }

  /** What to read after an article, to which others are `alike`. Only article pages ask, so it is prepared at the first of them. */
  listAfter(article: ArticleSummary, alike: readonly string[]): ArticleSummary[] {
    this.#readNext ??= new ReadNext(this.articles);
    return this.#readNext.after(article, alike);
  }
}

function add(lists: Map<string, ArticleSummary[]>, key: string, article: ArticleSummary) {
  const list = lists.get(key);
  if (list) list.push(article);
  else lists.set(key, [article]);
}
