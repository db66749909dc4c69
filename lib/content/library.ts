// The one door to the content. It reads what contentlayer compiled, parses it again with the same zod law, and lets readers see
// only what is published at this moment. List pages get metadata; the text of an article is read for its own page alone.
import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { type Clock, systemClock } from '../platform/clock';
import { readEnv } from '../platform/env';
import { instantOf } from '../site/dates';
import { getSite } from '../site/site';
import { type Article, type ArticleSummary, articleDocument, articleSummary } from './article';
import { type Page, pageDocument } from './page';
import { type Person, personDocument } from './person';
import { relatedTo } from './related';
import { type ArticleState, isPublished, type Reviewable, stateOf } from './review';
import { slugPattern } from './slug';
import { tidesOf } from './tides';
import { type Topic, topicDocument } from './topic';

const contentIndex = z.object({
  articles: z.array(articleSummary),
  people: z.array(personDocument),
  topics: z.array(topicDocument),
  pages: z.array(pageDocument),
});
type ContentIndex = z.infer<typeof contentIndex>;

export interface LibraryOptions {
  /** The folder that contentlayer writes. */
  folder: string;
  clock: Clock;
  timeZone: () => string;
  /** Shows drafts and scheduled articles too, for `npm run dev`. */
  showsUnpublished: boolean;
}

export class Library {
  readonly #options: LibraryOptions;
  #read: { changedAt: number; index: Promise<ContentIndex> } | undefined;

  constructor(options: LibraryOptions) {
    this.#options = options;
  }

  /** Where the compiled content lies. */
  get folder(): string {
    return this.#options.folder;
  }

  /** Every article that readers may see now, newest first. */
  async listArticles(): Promise<ArticleSummary[]> {
    const { articles } = await this.#index();
    const visible = articles.filter((article) => this.#isVisible(article));
    const publishedAt = (article: ArticleSummary) => instantOf(article.publishedOn, this.#options.timeZone()).getTime();
    return visible.sort((a, b) => publishedAt(b) - publishedAt(a) || a.slug.localeCompare(b.slug));
  }

  /** Every article of every state, for checks and lists of the clinic; never for readers. */
  async listAll(): Promise<ArticleSummary[]> {
    return (await this.#index()).articles;
  }

  /** Every slug that can ever lead to a page of this build: articles that are not drafts, and their former names. */
  async listRoutes(): Promise<{ slug: string }[]> {
    const { articles } = await this.#index();
    const routed = articles.filter((article) => !article.draft || this.#options.showsUnpublished);
    return routed.flatMap((article) => [article.slug, ...article.aliases]).map((slug) => ({ slug }));
  }

  /** The article with its text, or undefined when readers may not see it now. */
  async findArticle(slug: string): Promise<Article | undefined> {
    const { articles } = await this.#index();
    const summary = articles.find((article) => article.slug === slug);
    if (!summary || !slugPattern.test(slug) || !this.#isVisible(summary)) return undefined;
    const file = join(this.#options.folder, 'Article', `articles__${slug}.md.json`);
    return z.object({ compiled: articleDocument }).parse(JSON.parse(await readFile(/* turbopackIgnore: true */ file, 'utf8'))).compiled;
  }

  /** The article without its text, or undefined when readers may not see it now. */
  async findSummary(slug: string): Promise<ArticleSummary | undefined> {
    return (await this.listArticles()).find((article) => article.slug === slug);
  }

  /** The present slug of an article that was once called `slug`. */
  async findAlias(slug: string): Promise<string | undefined> {
    const articles = await this.listArticles();
    return articles.find((article) => article.aliases.includes(slug))?.slug;
  }

  async listRelated(article: ArticleSummary): Promise<ArticleSummary[]> {
    return relatedTo(article, await this.listArticles());
  }

  async listTopics(): Promise<Topic[]> {
    return (await this.#index()).topics;
  }

  async findTopic(slug: string): Promise<Topic | undefined> {
    return (await this.listTopics()).find((topic) => topic.slug === slug);
  }

  async listPeople(): Promise<Person[]> {
    return (await this.#index()).people;
  }

  async findPerson(slug: string): Promise<Person | undefined> {
    return (await this.listPeople()).find((person) => person.slug === slug);
  }

  async listPages(): Promise<Page[]> {
    return (await this.#index()).pages;
  }

  async findPage(slug: string): Promise<Page | undefined> {
    return (await this.listPages()).find((page) => page.slug === slug);
  }

  /** Every instant at which a page changes by itself, because an article is published, becomes due or overdue, or expires. */
  async listTides(): Promise<Date[]> {
    return tidesOf((await this.#index()).articles, this.#options.timeZone());
  }

  /** Names what all of the content says: changes whenever any of it does. */
  async version(): Promise<string> {
    const index = await readFile(/* turbopackIgnore: true */ join(this.#options.folder, 'index.json'));
    return createHash('sha256').update(index).update(JSON.stringify(getSite())).digest('base64url');
  }

  /** When the content was compiled; what is drawn from it is drawn later. */
  async compiledAt(): Promise<Date> {
    return (await stat(/* turbopackIgnore: true */ join(this.#options.folder, 'index.json'))).mtime;
  }

  /** Where the article stands now: due, overdue, … */
  stateOf(article: Reviewable): ArticleState {
    return stateOf(article, this.#options.clock.now(), this.#options.timeZone());
  }

  #isVisible(article: Reviewable): boolean {
    return this.#options.showsUnpublished || isPublished(article, this.#options.clock.now(), this.#options.timeZone());
  }

  /** The index, read again only when contentlayer has written a new one. */
  async #index(): Promise<ContentIndex> {
    const file = join(this.#options.folder, 'index.json');
    const changedAt = (await stat(/* turbopackIgnore: true */ file)).mtimeMs;
    if (this.#read?.changedAt !== changedAt) {
      this.#read = { changedAt, index: readFile(/* turbopackIgnore: true */ file, 'utf8').then((text) => contentIndex.parse(JSON.parse(text))) };
    }
    return this.#read.index;
  }
}

export const library = new Library({
  folder: join(process.cwd(), '.contentlayer', 'generated'),
  clock: systemClock,
  timeZone: () => getSite().timeZone,
  showsUnpublished: readEnv().NODE_ENV === 'development',
});
