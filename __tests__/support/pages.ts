// One page of each kind, for tests that look at all of them. They are found in the build, so that a clinic can test its own content.
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { articleDocument, articleSummary } from '@/lib/content/article';

const generated = '.contentlayer/generated';
const index = z
  .object({ articles: z.array(articleSummary), people: z.array(z.object({ slug: z.string() })), topics: z.array(z.object({ slug: z.string() })) })
  .parse(JSON.parse(readFileSync(`${generated}/index.json`, 'utf8')));
const documentOf = (slug: string) =>
  z.object({ compiled: articleDocument }).parse(JSON.parse(readFileSync(`${generated}/Article/articles__${slug}.md.json`, 'utf8'))).compiled;
const readable = index.articles.filter(({ draft, expiresOn }) => !draft && !expiresOn);
// The newest, because the home page shows only a few.
const newest = readable.sort((a, b) => b.publishedOn.localeCompare(a.publishedOn)).map(({ slug }) => documentOf(slug));
const [first, second] = newest.filter(({ references }) => references.length > 0);
if (!first || !second) throw new Error('The browser tests need two published articles that cite a source.');

/** The article that the tests read, and another. */
export const article = first;
export const otherArticle = second;

export const readingPages = [
  ['home', '/'],
  ['articles', '/articles'],
  ['article', `/articles/${article.slug}`],
  ['hand-out', `/articles/${article.slug}/hand-out`],
  ['topics', '/topics'],
  ['topic', `/topics/${article.topics[0]}`],
  ['glossary', '/glossary'],
  ['a to z', '/a-z'],
  ['people', '/people'],
  ['person', `/people/${article.author}`],
  ['standing page', '/privacy'],
  ['not found', '/there-is-nothing-here'],
  ['not sent', '/contact/not-sent'],
  ['not changed', '/unavailable/not-changed'],
  ['not open', '/unavailable/not-open'],
  ['unavailable', '/unavailable'],
] as const;

export const allPages = [
  ...readingPages,
  ['thanks', `/helpful/thanks?article=${article.slug}&answer=no`],
  ['search', '/search'],
  ['findings', `/search?q=${article.topics[0]}`],
  ['contact form', '/contact'],
  ['unknown receipt', '/contact/sent?reference=R-22222-22222'],
] as const;
