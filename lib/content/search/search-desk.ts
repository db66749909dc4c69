// Answers what readers look for, from the index that the build made. The index is read when somebody first asks, and again when a new
// one was written.
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Language } from '../../site/languages/language';
import type { ArticleSummary } from '../article';
import { readSearchIndex } from '../catalogue/compiled-files';
import type { Shelf } from '../catalogue/shelf';
import { wordsAsked } from './question';
import { type Found, Searcher } from './searcher';

export class SearchDesk {
  readonly #folder: string;
  readonly #language: () => Language;
  #read: { changedAt: number; searcher: Promise<Searcher> } | undefined;
  #placed: { searcher: Searcher; shelf: Shelf; visible: (ArticleSummary | undefined)[] } | undefined;

  constructor(folder: string, language: () => Language) {
    this.#folder = folder;
    this.#language = language;
  }

  async search(typed: string, shelf: Shelf): Promise<Found> {
    const searcher = await this.#open();
    if (!searcher) throw new Error('There is no search index. Build the site anew: npm run build');
    return searcher.search(wordsAsked(typed, this.#language()), this.#visible(searcher, shelf));
  }

  /** The slugs of the articles that are most like one; none where no index was made. */
  async alikeTo(slug: string): Promise<string[]> {
    return (await this.#open())?.alikeTo(slug) ?? [];
  }

  /** A shelf serves until an article appears or expires, so its articles are put in their places once. */
  #visible(searcher: Searcher, shelf: Shelf) {
    if (this.#placed?.searcher !== searcher || this.#placed.shelf !== shelf)
      this.#placed = { searcher, shelf, visible: searcher.placed(shelf.articles) };
    return this.#placed.visible;
  }

  async #open(): Promise<Searcher | undefined> {
    const changedAt = await changedAtOf(join(this.#folder, 'search.index'));
    if (changedAt === undefined) return undefined;
    if (this.#read?.changedAt !== changedAt)
      this.#read = { changedAt, searcher: readSearchIndex(this.#folder).then((index) => new Searcher(index, this.#language())) };
    return this.#read.searcher;
  }
}

async function changedAtOf(file: string): Promise<number | undefined> {
  try {
    return (await stat(/* turbopackIgnore: true */ file)).mtimeMs;
  } catch {
    return undefined;
  }
}
