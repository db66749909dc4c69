// A refusal that a machine and its maker can both read: application/problem+json (RFC 9457).
import { z } from 'zod';
import { openToAll } from './answer';

export const problemSchema = z
  .object({
    type: z.literal('about:blank').describe('Always about:blank: the status says which kind of problem it is.'),
    title: z.string().describe('The problem in a few words.'),
    status: z.int().min(400).max(599).describe('The status of the answer.'),
    detail: z.string().describe('What is wrong, and what to do.'),
    faults: z
      .array(z.object({ name: z.string().describe('The parameter.'), detail: z.string().describe('What it is, and what is expected.') }))
      .optional()
      .describe('Every fault of the question, at once.'),
  })
  .meta({ id: 'Problem', description: 'Why a question was not answered.' });

export type Problem = Omit<z.infer<typeof problemSchema>, 'type'>;

export function problem(words: Problem): Response {
  return Response.json(
    { type: 'about:blank', ...words },
    { status: words.status, headers: { ...openToAll, 'Content-Type': 'application/problem+json', 'Cache-Control': 'no-store' } },
  );
}
