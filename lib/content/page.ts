// A standing page, such as the privacy page: content/pages/<slug>.md.
import { z } from 'zod';
import { translated } from './languages/translation';
import { slug } from './slug';

export const pageFrontMatter = z.strictObject({
  title: z.string().trim().min(3).max(70).describe('The headline of the page.'),
  description: z.string().trim().min(50).max(160).describe('One or two plain sentences; shown by search engines.'),
  updatedOn: z.iso.date().describe('The day of the last change.'),
  ...translated,
});

export const pageDocument = z.object({
  ...pageFrontMatter.shape,
  slug,
  opening: z.string(),
  sections: z.array(z.object({ id: z.string(), title: z.string(), html: z.string() })),
});
export type Page = z.infer<typeof pageDocument>;
