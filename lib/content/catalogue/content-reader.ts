// Reads the compiled index, and again only when a new one was written.
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Catalogue } from './catalogue';
import { type ContentIndex, readContentIndex } from './compiled-files';

export interface OpenedContent {
  index: ContentIndex;
  catalogue: Catalogue;
}

export interface ReadingOptions {
  /** The folder that contentlayer writes. */
  folder: string;
  timeZone: () => string;
  /** Shows drafts and scheduled articles too, for `npm run dev`. */
  showsUnpublished: boolean;
}

export class ContentReader {
  readonly #options: ReadingOptions;
  #read: { changedAt: number; opened: Promise<OpenedContent> } | undefined;

  constructor(options: ReadingOptions) {
    this.#options = options;
  }

  async open(): Promise<OpenedContent> {
    const file = join(this.#options.folder, 'index.json');
    const changedAt = (await stat(/* turbopackIgnore: true */ file)).mtimeMs;
    if (this.#read?.changedAt !== changedAt) this.#read = { changedAt, opened: this.#readIndex() };
    return this.#read.opened;
  }

  async #readIndex(): Promise<OpenedContent> {
    const { folder, timeZone, showsUnpublished } = this.#options;
    const index = await readContentIndex(folder);
    return { index, catalogue: new Catalogue(index.articles, timeZone(), showsUnpublished) };
  }
}
