// What was found, as the API tells it.
import { z } from 'zod';
import { slug } from '../../content/slug';

const address = z.url();

const marked = z
  .array(z.object({ text: z.string(), isMarked: z.boolean().describe('Whether this piece is what was looked for.') }))
  .describe('A text in pieces; put together they are the text.');

const finding = z.object({
  slug,
  address: address.describe('The page of the article.'),
  title: marked,
  description: z.string(),
  extract: z
    .object({
      text: marked,
      part: z
        .object({ title: z.string(), address })
        .nullable()
        .describe('The part of the page that says it; null in the opening, above all headings.'),
    })
    .nullable()
    .describe('The place that says most of the words; null when only title and description do.'),
  topics: z.array(slug).describe('The ids of its topics.'),
  reviewedOn: z.iso.date().nullable().describe('null: no clinician has reviewed it. Do not show it as reviewed.'),
  isSample: z.boolean().describe('Whether it is sample content, which no clinician has reviewed.'),
});

export const apiFindings = z
  .object({
    findings: z.array(finding),
    page: z.int().min(1),
    pageCount: z.int().min(1),
    articleCount: z.int().min(0).describe('How many articles were found, on all pages.'),
    hasAll: z.boolean().describe('False when no article has all of the words, so that these have some.'),
    readAs: z.array(z.object({ typed: z.string(), read: z.string() })).describe('Words that no article says, and those that they were taken for.'),
    unknown: z.array(z.string()).describe('Words that no article says, not even with a slip forgiven.'),
    next: address.nullable().describe('The address of the next page, or null on the last one.'),
  })
  .meta({ id: 'Findings', description: 'One page of the articles that say some words, best first.' });

export type ApiFindings = z.infer<typeof apiFindings>;
