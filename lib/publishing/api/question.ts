// What may be asked of /api/articles, and what is wrong with a question: every fault at once, each with what was found and expected.
import { z } from 'zod';
import { dayOrInstant } from '../../content/article-dates';
import { slug } from '../../content/slug';

const pageFault = 'expected a whole number from 1';

/** As the description of the API shows them, and as they are parsed. */
export const listQuestion = z.strictObject({
  page: z
    .string()
    .regex(/^\d{1,6}$/, { error: pageFault })
    .transform(Number)
    .pipe(z.int().min(1, { error: pageFault }))
    .default(1)
    .describe('The page, from 1.'),
  topic: slug.optional().describe('Only articles of this topic, by its id.'),
  updatedSince: z
    .string()
    .refine((value) => dayOrInstant.safeParse(value).success, { error: 'expected a day like 2026-11-01 or an instant like 2026-11-01T09:00:00Z' })
    .optional()
    .describe('Only articles whose text or review changed on or after this day or instant. A day is a day at the clinic.'),
});

export type ListQuestion = z.infer<typeof listQuestion>;
export type Fault = { name: string; detail: string };

/** `topics` are the ids that there are. */
export function readQuestion(parameters: URLSearchParams, topics: readonly string[]): { question: ListQuestion } | { faults: Fault[] } {
  const twice = [...new Set(parameters.keys())].filter((name) => parameters.getAll(name).length > 1);
  const parsed = listQuestion.safeParse(Object.fromEntries(parameters));
  const faults = [
    ...twice.map((name) => ({ name, detail: `\`${name}\` is given more than once, expected once` })),
    ...(parsed.success ? [] : parsed.error.issues.flatMap((issue) => faultsOf(issue, parameters))),
    ...unknownTopic(parameters.get('topic'), topics),
  ];
  return parsed.success && faults.length === 0 ? { question: parsed.data } : { faults };
}

function faultsOf(issue: z.core.$ZodIssue, parameters: URLSearchParams): Fault[] {
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((name) => ({ name, detail: `\`${name}\` is not known, expected one of: ${Object.keys(listQuestion.shape).join(', ')}` }));
  const name = String(issue.path[0]);
  // A topic that is none is named once, with those that there are.
  return name === 'topic' ? [] : [{ name, detail: `\`${name}\` is ${quoted(parameters.get(name))}, ${issue.message}` }];
}

function unknownTopic(topic: string | null, topics: readonly string[]): Fault[] {
  if (topic === null || topics.includes(topic)) return [];
  return [{ name: 'topic', detail: `\`topic\` is ${quoted(topic)}, expected one of: ${[...topics].sort().join(', ')}` }];
}

function quoted(value: string | null): string {
  return JSON.stringify((value ?? '').slice(0, 80));
}
