// The addresses that were taken down for good: content/retired.yml. A build remembers by it that something stood there once.
import { z } from 'zod';
import { slug } from './slug';

export const retiredAddress = z.strictObject({
  slug: slug.describe('The address that is gone: the name that the file had, or a former name of it.'),
  retiredOn: z.iso.date().describe('The day that it was taken down.'),
  reason: z.string().trim().min(5).max(200).optional().describe('One sentence for readers who come to the address: why it is gone.'),
  instead: slug.optional().describe('The article to read in its place: the name of a file in content/articles.'),
});

export const retiredFile = z.strictObject({
  retired: z.array(retiredAddress).default([]).describe('A list of the addresses that answer "gone", or [] when there is none.'),
});

export type RetiredAddress = z.infer<typeof retiredAddress>;
