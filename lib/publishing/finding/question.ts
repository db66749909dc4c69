// What a reader may ask of the search page, as its address says it. A reader is never refused: what cannot be read is left out.
import { z } from 'zod';
import { questionLimits } from '../../content/search/question';
import { slugPattern } from '../../content/slug';

/** Further down nobody looks; another word finds it sooner. */
export const mostPages = 20;

const first = (value: unknown) => (Array.isArray(value) ? value[0] : value);

export const searchQuestion = z.object({
  q: z.preprocess(first, z.string().catch('')).transform((typed) => typed.replace(/\s+/g, ' ').trim().slice(0, questionLimits.characters)),
  topic: z.preprocess(first, z.string().regex(slugPattern).optional().catch(undefined)),
  page: z.preprocess(first, z.coerce.number().int().min(1).max(mostPages).catch(1)),
});

export type SearchQuestion = z.infer<typeof searchQuestion>;
