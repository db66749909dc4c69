// An article as the API tells it. This schema is the description that /api/openapi.json publishes; a test holds the real answers to it.
import { z } from 'zod';
import { slug } from '../../content/slug';
import { namesOf, sourceChecks, sourceFundings, sourceKinds, sourceStatuses } from '../../site/sources';

const address = z.url();
const instant = z.iso.datetime().describe('An instant, in UTC.');
const dayOrInstant = z.union([z.iso.date(), z.iso.datetime({ offset: true })]);

const person = z.object({
  id: slug,
  name: z.string(),
  role: z.string(),
  kind: z.enum(['person', 'team']),
  credentials: z.string().nullable(),
  address,
});

const review = z.object({
  reviewedBy: person,
  reviewedOn: z.iso.date().describe('The day of the last whole review.'),
  nextReviewOn: z.iso.date().describe('The day that the next review is due.'),
  isOverdue: z.boolean().describe('Whether that day has passed. Say so beside the text.'),
});

const source = z.object({
  number: z.int().min(1).describe('The number by which the text cites it.'),
  id: slug,
  title: z.string(),
  authors: z.string(),
  publishedIn: z.string(),
  year: z.int(),
  doi: z.string().nullable(),
  address: address.nullable(),
  kind: z.enum(namesOf(sourceKinds)).nullable().describe('What it is; null: not stated.'),
  status: z.array(z.enum(namesOf(sourceStatuses))).describe('How it stands; empty: not stated.'),
  funding: z.enum(namesOf(sourceFundings)).nullable().describe('Who paid for a study; null: not stated.'),
  checked: z.enum(namesOf(sourceChecks)).nullable().describe('How far our words were held to it; null: not stated.'),
});

const body = z
  .object({
    markdown: z.string().describe('GitHub-flavored markdown; sources are footnotes, links are whole addresses.'),
    html: z
      .string()
      .describe('Sanitized HTML without a headline of the first level; links are whole addresses, citations lead to the list of sources at its end.'),
    text: z.string().describe('Plain words; citations are numbers in brackets.'),
  })
  .describe('The same text three times: with its questions and its sources, without takeaways and notices.');

export const apiArticle = z
  .object({
    slug: slug.describe('The name of the article; it stays the same unless an editor renames it. Former names are redirected.'),
    address: address.describe('Its page. Give it as the canonical address wherever you show the text.'),
    language: z.string().describe('The language of the text, such as en-US.'),
    translations: z
      .array(z.object({ language: z.string().describe('As `language` of a question takes it.'), address }))
      .describe('The pages of the same article in other languages.'),
    title: z.string(),
    description: z.string(),
    takeaways: z.array(z.string()).describe('What a reader should remember.'),
    topics: z.array(z.object({ id: slug, title: z.string(), address })),
    author: person,
    review: review.nullable().describe('null: no clinician has reviewed it. Do not show it as reviewed.'),
    isSample: z.boolean().describe('Whether it is sample content, which no clinician has reviewed.'),
    notices: z.array(z.string()).describe('What must be shown beside the text, in this order; the first ones before it.'),
    publishedOn: dayOrInstant,
    updatedOn: z.iso.date().nullable().describe('The day of the last change of substance.'),
    renewedAt: instant.describe('The last change of the text or of its review; `updatedSince` compares with it.'),
    version: z.string().describe('Changes whenever the file of the article does, be it by a comma.'),
    wordCount: z.int(),
    readingMinutes: z.int(),
    picture: z.object({ address, width: z.int(), height: z.int() }).describe('A picture of its title, for links to it.'),
    sources: z.array(source),
    body,
  })
  .meta({ id: 'Article', description: 'A published article with its whole text.' });

export const apiArticleList = z
  .object({
    articles: z.array(apiArticle),
    page: z.int().min(1),
    pageCount: z.int().min(1),
    articleCount: z.int().min(0).describe('How many articles the question has found, on all pages.'),
    next: address.nullable().describe('The address of the next page, or null on the last one.'),
  })
  .meta({ id: 'ArticleList', description: 'One page of the published articles, newest first.' });

export type ApiArticle = z.infer<typeof apiArticle>;
export type ApiArticleList = z.infer<typeof apiArticleList>;
