// A source that an article leans on.
import { z } from 'zod';
import { namesOf, sourceChecks, sourceFundings, sourceKinds, sourceStatuses } from '../site/sources';
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
    language: z
      .string()
      .regex(/^[a-z]{2}$/)
      .optional()
      .describe('The language of its title as two letters, such as en, when the article is in another one.'),
    kind: z
      .enum(namesOf(sourceKinds))
      .optional()
      .describe(`What it is, shown to readers: ${listed(namesOf(sourceKinds))}. Left out, the page says "not stated".`),
    status: z
      .array(z.enum(namesOf(sourceStatuses)))
      .optional()
      .describe(`How it stands, shown to readers; all that hold of: ${listed(namesOf(sourceStatuses))}.`),
    funding: z
      .enum(namesOf(sourceFundings))
      .optional()
      .describe('Who paid for a study: maker (who sells the treatment) or independent, when you know it.'),
    checked: z
      .enum(namesOf(sourceChecks))
      .optional()
      .describe('How far somebody has held our words to the source: seen, partly (a detail is open) or unseen.'),
  })
  .refine((reference) => reference.doi !== undefined || reference.url !== undefined, {
    when: ({ value }) => typeof value === 'object' && value !== null,
    path: ['doi'],
    params: { missing: 'a `doi` or a `url`, so that readers can open the source' },
  });

function listed(names: readonly string[]): string {
  return names.join(', ');
}

export type Reference = z.infer<typeof referenceSchema>;

/** Where a reader can open the source. */
export function linkOf(reference: Pick<Reference, 'doi' | 'url'>): string | undefined {
  return reference.doi ? `https://doi.org/${reference.doi}` : reference.url;
}
