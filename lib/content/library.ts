// The one door to the content. It reads what contentlayer compiled, parses it again with the same zod law, and lets readers see
// only what is published at this moment. List pages get metadata; the text of an article is read for its own page alone.
import { join } from 'node:path';
import { type Clock, systemClock } from '../platform/clock';
import { readEnv } from '../platform/env';
import type { Language } from '../site/languages/language';
import { firstLanguage, getSite } from '../site/site';
import type { Article, ArticleSummary } from './article';
import { type ContentIndex, readCompiledArticle, readPictures, readWordsByArticle } from './catalogue/compiled-files';
import { ContentReader, type ReadingOptions } from './catalogue/content-reader';
import type { Shelf } from './catalogue/shelf';
import { inAlphabet } from './glossary/alphabet';
import type { Term } from './glossary/term';
import type { Page } from './page';
import type { Person } from './person';
import type { RetiredAddress } from './retired';
import { type ArticleState, type Reviewable, stateOf } from './review';
import { SearchDesk } from './search/search-desk';
import type { Found } from './search/searcher';
import { slugPattern } from './slug';
import { tidesOf } from './tides';
import type { Topic } from './topic';

/** A build draws at most this many pages of a kind, so that its time does not grow with the number of articles. */
export const drawnFirst = 30;

export interface LibraryOptions extends ReadingOptions {
  /** Of all that is in it; search needs to know. */
  language: () => Language;
  clock: Clock;
}

export class Library {
  readonly #options: LibraryOptions;
  readonly #searchDesk: SearchDesk;
  readonly #reader: ContentReader;

  constructor(options: LibraryOptions) {
    this.#options = options;
    this.#reader = new ContentReader(options);
    this.#searchDesk = new SearchDesk(options.folder, options.language);
  }

  /** Where the compiled content lies. */
  get folder(): string {
    return this.#options.folder;
  }

  get language(): Language {
    return this.#options.language();
  }

  /** Every article that readers may see now, newest first. */
  async listArticles(): Promise<ArticleSummary[]> {
    return [...(await this.#shelf()).articles];
  }

  /** Those of a topic, newest first. */
  async listArticlesOf(topic: string): Promise<readonly ArticleSummary[]> {
    return (await this.#shelf()).listOfTopic(topic);
  }

  /** What a person wrote, and what they reviewed, newest first. */
  async listArticlesBy(person: string) {
    const shelf = await this.#shelf();
    return { written: shelf.listWrittenBy(person), reviewed: shelf.listReviewedBy(person) };
  }

  /** Every article of every state, for checks and lists of the clinic; never for readers. */
  async listAll(): Promise<ArticleSummary[]> {
    return (await this.#reader.open()).index.articles;
  }

  /** Every article that can ever have a page in this build, newest first: all but drafts. */
  async listRouted(): Promise<ArticleSummary[]> {
    return (await this.#reader.open()).catalogue.listRouted();
  }

  /** The slugs of those, each with its former names. */
  async listRoutes(): Promise<{ slug: string }[]> {
    return (await this.listRouted()).flatMap((article) => [article.slug, ...article.aliases]).map((slug) => ({ slug }));
  }

  /** Of many pages of a kind, those that a build draws; the others are drawn when they are first asked for. While one works on the content, all. */
  drawnByBuild<T>(pages: T[], most = drawnFirst): T[] {
    return this.#options.showsUnpublished ? pages : pages.slice(0, most);
  }

  /** The article with its text, or undefined when readers may not see it now. */
  async findArticle(slug: string): Promise<Article | undefined> {
    return (await this.#openArticle(slug))?.compiled;
  }

  /** The article together with its text as the editor wrote it, or undefined when readers may not see it now. */
  async findWritten(slug: string): Promise<{ article: Article; markdown: string } | undefined> {
    const found = await this.#openArticle(slug);
    return found && { article: found.compiled, markdown: found.body.raw };
  }

  /** The article without its text, or undefined when readers may not see it now. */
  async findSummary(slug: string): Promise<ArticleSummary | undefined> {
    return (await this.#reader.open()).catalogue.find(slug, this.#options.clock.now());
  }

  /** The present slug of an article that was once called `slug`. */
  async findAlias(slug: string): Promise<string | undefined> {
    return (await this.#shelf()).findFormer(slug)?.slug;
  }

  /** The article that translates one of the first language, or undefined when readers may see none. */
  async findTranslation(original: string): Promise<ArticleSummary | undefined> {
    return (await this.#shelf()).findTranslation(original);
  }

  async listRelated(article: ArticleSummary): Promise<ArticleSummary[]> {
    return (await this.#shelf()).listAfter(article, await this.#searchDesk.alikeTo(article.slug));
  }

  /** The articles that readers may see now and that say what was typed, best first. */
  async search(typed: string): Promise<Found> {
    return this.#searchDesk.search(typed, await this.#shelf());
  }

  listTopics = async (): Promise<Topic[]> => (await this.#index()).topics;

  async findTopic(slug: string): Promise<Topic | undefined> {
    return (await this.listTopics()).find((topic) => topic.slug === slug);
  }

  listPeople = async (): Promise<Person[]> => (await this.#index()).people;

  async findPerson(slug: string): Promise<Person | undefined> {
    return (await this.listPeople()).find((person) => person.slug === slug);
  }

  listPages = async (): Promise<Page[]> => (await this.#index()).pages;

  async findPage(slug: string): Promise<Page | undefined> {
    return (await this.listPages()).find((page) => page.slug === slug);
  }

  /** Every word of the glossary, from A to Z. */
  async listTerms(): Promise<Term[]> {
    return inAlphabet((await this.#index()).terms, ({ term }) => term);
  }

  /** Every word of the glossary with the articles that use it, newest first. */
  async listGlossary(): Promise<{ term: Term; articles: ArticleSummary[] }[]> {
    const [terms, articles] = await Promise.all([this.listTerms(), this.listArticles()]);
    const used = await readWordsByArticle(this.#options.folder);
    return terms.map((term) => ({ term, articles: articles.filter(({ slug }) => used[slug]?.words.includes(term.slug)) }));
  }

  /** The sizes of every picture, by the address that editors write. */
  listPictures = () => readPictures(this.#options.folder);

  /** Every address that was taken down for good. */
  listRetired = async (): Promise<RetiredAddress[]> => (await this.#index()).retired;

  /** Every instant at which a page changes by itself, because an article is published, becomes due or overdue, or expires. */
  async listTides(): Promise<Date[]> {
    return tidesOf((await this.#index()).articles, this.#options.timeZone());
  }

  /** Where the article stands now: due, overdue, … */
  stateOf(article: Reviewable): ArticleState {
    return stateOf(article, this.#options.clock.now(), this.#options.timeZone());
  }

  async #shelf(): Promise<Shelf> {
    return (await this.#reader.open()).catalogue.shelfAt(this.#options.clock.now());
  }

  async #openArticle(slug: string) {
    const { catalogue } = await this.#reader.open();
    if (!slugPattern.test(slug) || !catalogue.find(slug, this.#options.clock.now())) return undefined;
    return readCompiledArticle(this.#options.folder, slug);
  }

  async #index(): Promise<ContentIndex> {
    return (await this.#reader.open()).index;
  }
}

/** What was compiled of a language: of the first at once, of another in the folder `below`. */
export function openLibrary(language: () => Language, below = ''): Library {
  const folder = join(/* turbopackIgnore: true */ process.cwd(), '.contentlayer', below, 'generated');
  return new Library({
    ...{ folder, language, clock: systemClock },
    timeZone: () => getSite().timeZone,
    showsUnpublished: readEnv().NODE_ENV === 'development',
  });
}

/** The content of the first language. Those of the others: lib/content/languages/libraries.ts. */
export const library = openLibrary(firstLanguage);
