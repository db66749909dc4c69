// Every article of the index in the order of its day, and the shelf that readers see at a moment.
// Days become instants once, when the index is read: a page that is drawn compares numbers, however many articles there are.
import { instantOf } from '../../site/dates';
import type { ArticleSummary } from '../article';
import { Shelf } from './shelf';

interface Entry {
  article: ArticleSummary;
  publishedAt: number;
  expiresAt: number;
}

export class Catalogue {
  /** Newest first. */
  readonly #entries: readonly Entry[];
  readonly #bySlug: ReadonlyMap<string, Entry>;
  readonly #showsUnpublished: boolean;
  #last: { shelf: Shelf; from: number; until: number } | undefined;

  constructor(articles: readonly ArticleSummary[], timeZone: string, showsUnpublished: boolean) {
    const instant = remembered((day) => instantOf(day, timeZone).getTime());
    this.#entries = articles
      .map((article) => ({
        article,
        publishedAt: instant(article.publishedOn),
        expiresAt: article.expiresOn === undefined ? Number.POSITIVE_INFINITY : instant(article.expiresOn),
      }))
      .sort((a, b) => b.publishedAt - a.publishedAt || compare(a.article.slug, b.article.slug));
    this.#bySlug = new Map(this.#entries.map((entry) => [entry.article.slug, entry]));
    this.#showsUnpublished = showsUnpublished;
  }

  /** Whether there is such an article, and readers may see it at that moment. */
  find(slug: string, now: Date): ArticleSummary | undefined {
    const entry = this.#bySlug.get(slug);
    return entry && this.#isVisible(entry, now.getTime()) ? entry.article : undefined;
  }

  /** What readers see at a moment. The same shelf serves until the next article appears or expires. */
  shelfAt(now: Date): Shelf {
    const at = now.getTime();
    if (!this.#last || at < this.#last.from || at >= this.#last.until) {
      const changes = this.#entries.flatMap(({ publishedAt, expiresAt }) => [publishedAt, expiresAt]);
      this.#last = {
        shelf: new Shelf(this.#entries.filter((entry) => this.#isVisible(entry, at)).map(({ article }) => article)),
        from: changes.reduce((latest, change) => (change <= at && change > latest ? change : latest), Number.NEGATIVE_INFINITY),
        until: changes.reduce((next, change) => (change > at && change < next ? change : next), Number.POSITIVE_INFINITY),
      };
    }
    return this.#last.shelf;
  }

  /** Every article that is no draft, newest first: what may have an address at some moment. */
  listRouted(): ArticleSummary[] {
    return this.#entries.map(({ article }) => article).filter(({ draft }) => !draft || this.#showsUnpublished);
  }

  #isVisible({ article, publishedAt, expiresAt }: Entry, at: number): boolean {
    return this.#showsUnpublished || (!article.draft && publishedAt <= at && expiresAt > at);
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function remembered<T>(make: (key: string) => T): (key: string) => T {
  const made = new Map<string, T>();
  return (key) => {
    const known = made.get(key) ?? make(key);
    made.set(key, known);
    return known;
  };
}
