// The article: what its front matter must say (the one law, read by the check, the compiler and the site),
// and what the site makes of it.
import { z } from 'zod';
import { dateOrders, dayOrInstant, isInOrder } from './article-dates';
import { translated, translatesWhole } from './languages/translation';
import { referenceSchema } from './reference';
import { slug } from './slug';

/** Every limit of an article has its home here. */
export const articleLimits = {
  title: { least: 10, most: 70 },
  description: { least: 50, most: 160 },
  takeaways: { least: 3, most: 5 },
  takeaway: { least: 5, most: 160 },
  topics: { least: 1, most: 4 },
  question: { least: 5, most: 160 },
  answer: { least: 10, most: 1200 },
  change: { least: 10, most: 300 },
  reviewMonths: 12,
} as const;

const text = ({ least, most }: { least: number; most: number }) => z.string().trim().min(least).max(most);
const day = z.iso.date();

/** The front matter of `content/articles/<slug>.md`. Each description is the sentence that editors read. */
export const articleFields = z.strictObject({
  title: text(articleLimits.title).describe('The headline, in plain words.'),
  description: text(articleLimits.description).describe('One or two plain sentences; shown in lists and by search engines.'),
  takeaways: z
    .array(text(articleLimits.takeaway))
    .min(articleLimits.takeaways.least)
    .max(articleLimits.takeaways.most)
    .describe('What a reader should remember, as a list of short sentences.'),
  topics: z
    .array(slug)
    .min(articleLimits.topics.least)
    .max(articleLimits.topics.most)
    .refine((topics) => new Set(topics).size === topics.length, { params: { found: 'names one topic twice', expected: 'each topic once' } })
    .describe('The topics that it belongs to: names of files in content/topics.'),
  author: slug.describe('Who wrote it: the name of a file in content/people.'),
  reviewer: slug.optional().describe('Who reviewed it: the name of a file in content/people. Required unless draft or sample.'),
  publishedOn: dayOrInstant.describe('The day it is published, or a date-time with zone. In the future: it appears then.'),
  updatedOn: day.optional().describe('The day of the last change of substance.'),
  reviewedOn: day.optional().describe('The day of the last whole review. Required unless draft or sample.'),
  reviewDueOn: day.optional().describe('The day the next review is due. Default: 12 months after reviewedOn.'),
  expiresOn: dayOrInstant.optional().describe('From this day or date-time on, the article is gone from the site.'),
  draft: z.boolean().default(false).describe('true: only shown while you work on it, never on the public site.'),
  sample: z.boolean().default(false).describe('true: the page says that no clinician has reviewed it.'),
  references: z.array(referenceSchema).default([]).describe('The sources, each cited in the text as [^id].'),
  questions: z
    .array(
      z.strictObject({
        question: text(articleLimits.question).describe('The question, in the words of a reader.'),
        answer: text(articleLimits.answer).describe('The answer; it may cite sources as [^id].'),
      }),
    )
    .default([])
    .describe('Common questions, shown at the end.'),
  cover: z
    .strictObject({
      src: z
        .string()
        .regex(/^\/images\/[\w./-]+$/)
        .describe('A picture in content/images, such as /images/room.jpg.'),
      alt: text({ least: 5, most: 125 }).describe('What the picture shows, for people who cannot see it.'),
    })
    .optional()
    .describe('A picture at the top.'),
  changes: z
    .array(
      z.strictObject({
        changedOn: day.describe('The day of the change.'),
        text: text(articleLimits.change).describe('One plain sentence on what changed, or who reviewed the whole article and what came of it.'),
      }),
    )
    .default([])
    .describe('What changed and when, shown to readers.'),
  aliases: z.array(slug).default([]).describe('Former names of the file; their addresses lead here.'),
  related: z.array(slug).default([]).describe('Other articles to read next; the rest is chosen by what articles say, then by topic.'),
  ...translated,
});

/** A mistyped `draft: "true"` is one fault of its own; it must not also ask for a reviewer. */
const isNo = (value: unknown) => value === undefined || value === false;
const needsReview = (article: Record<string, unknown>) => isNo(article.draft) && isNo(article.sample);

/** Lets a rule over two fields speak even when another field is faulty, so that editors see every fault at once. */
const always = { when: ({ value }: { value: unknown }) => typeof value === 'object' && value !== null };

/** The whole law of one article's front matter, with the rules that look at two fields. */
export const articleFrontMatter = dateOrders.reduce<typeof articleFields>(
  (schema, order) =>
    schema.refine((article) => isInOrder(article, order), {
      ...always,
      path: [order.field],
      params: { expected: `a day ${order.sameDay ? 'not before' : 'after'} \`${order.after}\`` },
    }),
  articleFields
    .refine((article) => !needsReview(article) || article.reviewer !== undefined, {
      ...always,
      path: ['reviewer'],
      params: { missing: 'who reviewed it, or `draft: true`' },
    })
    .refine((article) => !needsReview(article) || article.reviewedOn !== undefined, {
      ...always,
      path: ['reviewedOn'],
      params: { missing: 'the day of the last whole review like 2026-11-01, or `draft: true`' },
    })
    .refine(translatesWhole.hasDay, {
      ...always,
      path: ['translatedFrom'],
      params: { missing: 'the day of the version that was translated, like 2026-11-01: `updatedOn` of the original, or its `publishedOn`' },
    })
    .refine(translatesWhole.hasOriginal, {
      ...always,
      path: ['translationOf'],
      params: { missing: 'what it translates: the name of a file in content/articles' },
    }),
);

export type ArticleFrontMatter = z.infer<typeof articleFrontMatter>;

const described = z.object({
  ...articleFields.shape,
  slug,
  wordCount: z.number().int(),
  readingMinutes: z.number().int().min(1),
  /** Names this very text: changes whenever the file does. */
  version: z.string(),
});

/** What lists and checks need of an article. Each process reads those of all articles, so they are without texts, sources and questions. */
export const articleSummary = described.omit({ references: true, questions: true });

export type ArticleSummary = z.infer<typeof articleSummary>;

const section = z.object({ id: z.string(), title: z.string(), html: z.string() });

/** One article with its text, as compiled. Every `html` was sanitized by the compiler. */
export const articleDocument = described.extend({
  opening: z.string(),
  sections: z.array(section),
  answers: z.array(z.object({ question: z.string(), html: z.string() })),
  /** The references in the order in which the text cites them; `citedAt` are the ids of the places. */
  sources: z.array(z.object({ ...referenceSchema.shape, number: z.number().int(), citedAt: z.array(z.string()) })),
  notes: z.string(),
});

export type Article = z.infer<typeof articleDocument>;
export type Section = z.infer<typeof section>;
export type Source = Article['sources'][number];
