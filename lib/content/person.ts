// A person or a team who writes or reviews: content/people/<id>.md.
import { z } from 'zod';
import { translationOf } from './languages/translation';
import { slug } from './slug';

export const personFrontMatter = z.strictObject({
  name: z.string().trim().min(2).max(80).describe('The name, as it should stand under an article.'),
  role: z.string().trim().min(2).max(80).describe('What the person does at the clinic.'),
  kind: z.enum(['person', 'team']).describe('person or team.'),
  credentials: z.string().trim().min(2).max(200).optional().describe('Degrees and licenses, such as MD, psychiatrist.'),
  license: z
    .strictObject({
      text: z.string().trim().min(5).max(120).describe('The license and its number, such as New York physician license 123456.'),
      url: z
        .url({ protocol: /^https$/ })
        .optional()
        .describe('Where a reader can look it up: the page of the register.'),
    })
    .optional()
    .describe('The license to practise, so that readers can check it.'),
  interests: z
    .string()
    .trim()
    .min(5)
    .max(300)
    .optional()
    .describe(
      'What the person or team earns by, or owns, that readers should know; "None" when there is nothing. Left out, the page says "not stated".',
    ),
  description: z.string().trim().min(50).max(160).describe('One plain sentence about the person or team.'),
  translationOf,
});

export const personDocument = z.object({ ...personFrontMatter.shape, slug, html: z.string() });
export type Person = z.infer<typeof personDocument>;
