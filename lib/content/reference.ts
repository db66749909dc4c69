// A source that an article leans on.
import { z } from 'zod';
import { slug } from './slug';

export const referenceSchema = z
  .strictObject({
    id: slug.describe('A short name to cite the source by, such as daly-2019. Write [^daly-2019] in the text.'),
    title: z.string().trim().min(3).max(300).describe('The title of the paper, page or label.'),
    authors: z.string().trim().min(2).max(200).describe('Who wrote it: Daly EJ, Trivedi MH, et al., or the agency.'),
    source: z.string().trim().min(2).max(200).describe('Where it appeared: the journal, agency or publisher.'),
    year: z.number().int().min(1900).max(2100).describe('The year that it appeared, as a number.'),
    doi: z
      .string()
      .regex(/^10\.\d{4,9}\/\S+$/)
      .optional()
      .describe('The DOI, without https://doi.org/ in front.'),
    url: z
      .url({ protocol: /^https?$/ })
      .optional()
      .describe('The address of the page, when there is no DOI.'),
  })
  .refine((reference) => reference.doi !== undefined || reference.url !== undefined, {
    when: ({ value }) => typeof value === 'object' && value !== null,
    path: ['doi'],
    params: { missing: 'a `doi` or a `url`, so that readers can open the source' },
  });

export type Reference = z.infer<typeof referenceSchema>;

/** Where a reader can open the source. */
export function linkOf(reference: Pick<Reference, 'doi' | 'url'>): string | undefined {
  return reference.doi ? `https://doi.org/${reference.doi}` : reference.url;
}
