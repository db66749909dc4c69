// What may be asked of /api/articles and /api/search, and what is wrong with a question: every fault at once, each with what was found and expected.
import { z } from 'zod';
import { dayOrInstant } from '../../content/article-dates';
import { questionLimits } from '../../content/search/question';
import { slug } from '../../content/slug';
import { listLanguages } from '../../site/site';

const pageFault = 'expected a whole number from 1';

const page = z
  .string()
  .regex(/^\d{1,6}$/, { error: pageFault })
  .transform(Number)
  .pipe(z.int().min(1, { error: pageFault }))
  .default(1)
  .describe('The page, from 1.');
const topic = slug.optional().describe('Only articles of this topic, by its id.');

const language = z.string().optional().describe('The language of the articles; the first one of the site when it is left out.');

/** As the description of the API shows them, and as they are parsed. */
export const articleQuestion = z.strictObject({ language });

export const listQuestion = z.strictObject({
  language,
  page,
  topic,
  updatedSince: z
    .string()
    .refine((value) => dayOrInstant.safeParse(value).success, { error: 'expected a day like 2026-11-01 or an instant like 2026-11-01T09:00:00Z' })
    .optional()
    .describe('Only articles whose text or review changed on or after this day or instant. A day is a day at the clinic.'),
});

const typed = `expected 1 to ${questionLimits.characters} characters`;

export const apiSearchQuestion = z.strictObject({
  q: z
    .string({ error: typed })
    .trim()
    .min(1, { error: typed })
    .max(questionLimits.characters, { error: typed })
    .describe('The words to look for; the beginning of the last one is enough, and a slip in a longer one is forgiven.'),
  language,
  topic,
  page,
});

export type ListQuestion = z.infer<typeof listQuestion>;
export type Fault = { name: string; detail: string };

/** `topics` are the ids that there are. */
export function readQuestion<Question extends z.ZodObject>(
  schema: Question,
  parameters: URLSearchParams,
  topics: readonly string[] = [],
): { question: z.output<Question> } | { faults: Fault[] } {
  const twice = [...new Set(parameters.keys())].filter((name) => parameters.getAll(name).length > 1);
  const parsed = schema.safeParse(Object.fromEntries(parameters));
  const faults = [
    ...twice.map((name) => ({ name, detail: `\`${name}\` is given more than once, expected once` })),
    ...(parsed.success ? [] : parsed.error.issues.flatMap((issue) => faultsOf(issue, parameters, Object.keys(schema.shape)))),
    ...unknown('topic', parameters.get('topic'), topics),
    ...unknown('language', parameters.get('language'), listLanguages()),
  ];
  return parsed.success && faults.length === 0 ? { question: parsed.data } : { faults };
}

function faultsOf(issue: z.core.$ZodIssue, parameters: URLSearchParams, known: readonly string[]): Fault[] {
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((name) => ({ name, detail: `\`${name}\` is not known, expected one of: ${known.join(', ')}` }));
  const name = String(issue.path[0]);
  // A topic that is none is named once, with those that there are.
  return name === 'topic'
    ? []
    : [{ name, detail: `\`${name}\` ${parameters.has(name) ? `is ${quoted(parameters.get(name))}` : 'is missing'}, ${issue.message}` }];
}

function unknown(name: string, value: string | null, known: readonly string[]): Fault[] {
  if (value === null || known.includes(value)) return [];
  return [{ name, detail: `\`${name}\` is ${quoted(value)}, expected one of: ${[...known].sort().join(', ')}` }];
}

function quoted(value: string | null): string {
  return JSON.stringify((value ?? '').slice(0, 80));
}
