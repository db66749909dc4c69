// An article as it stands in content/ at this moment, compiled as for the site, with what still keeps it from being published.
// Read from the file and not from the build, so that the text of a draft is in no build, and a preview is never old.
import { type Article, articleFrontMatter } from '../../content/article';
import { compiledArticle, compiledPerson, compiledTopic, type SourceFile } from '../../content/compile/compiled';
import type { Person } from '../../content/person';
import type { Topic } from '../../content/topic';
import { checkFile } from '../check';
import type { Finding } from '../finding';
import { type Garden, gardenWith } from '../garden';
import type { Source } from '../source';

export interface Preview {
  title: string;
  /** Undefined when the file has faults that leave nothing to show; the findings name them. */
  page: { article: Article; author: Person; reviewer: Person | undefined; topic: Topic | undefined } | undefined;
  /** What stops a build once the article is no draft any more. */
  blockers: Finding[];
  /** What is worth a look. */
  advice: Finding[];
}

export function previewOf(slug: string, garden: Garden): Preview | undefined {
  const source = garden.articles.find((article) => article.slug === slug);
  if (!source) return undefined;
  const ready = asIfReady(source);
  const findings = checkFile(ready, gardenWith(garden, { articles: garden.articles.map((article) => (article === source ? ready : article)) }));
  const page = pageOf(source, garden);
  return {
    title: page?.article.title ?? source.file,
    page,
    blockers: findings.filter(({ severity }) => severity === 'error'),
    advice: findings.filter(({ severity }) => severity === 'warning'),
  };
}

/** The article as it will be judged when `draft: true` is taken out. */
function asIfReady(source: Source): Source {
  return isFields(source.fields) ? { ...source, fields: { ...source.fields, draft: false } } : source;
}

function pageOf(source: Source, garden: Garden): Preview['page'] {
  if (source.faults.length > 0 || !isFields(source.fields) || !articleFrontMatter.safeParse(source.fields).success) return undefined;
  const article = compiledArticle({ path: source.file, language: source.language, fields: source.fields, body: source.body });
  const author = personNamed(article.author, garden);
  if (!author) return undefined;
  return {
    article,
    author,
    reviewer: article.reviewer === undefined ? undefined : personNamed(article.reviewer, garden),
    topic: compiledFrom(garden.topics, article.topics[0], compiledTopic),
  };
}

function personNamed(slug: string, { people }: Garden): Person | undefined {
  return compiledFrom(people, slug, compiledPerson);
}

function compiledFrom<Compiled>(sources: readonly Source[], slug: string | undefined, compile: (file: SourceFile) => Compiled) {
  const source = sources.find((each) => each.slug === slug);
  if (!source || !isFields(source.fields)) return undefined;
  try {
    return compile({ path: source.file, language: source.language, fields: source.fields, body: source.body });
  } catch {
    // It has faults of its own, which the check of that file names.
    return undefined;
  }
}

type Fields = Record<string, unknown>;

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
