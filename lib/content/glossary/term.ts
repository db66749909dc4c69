// A word that articles use and not every reader knows: content/glossary/<id>.md, whose text says more than its meaning does.
import { z } from 'zod';
import { translationOf } from '../languages/translation';
import { slug } from '../slug';

/** Letters, digits, single spaces, hyphens and apostrophes: nothing that HTML would write differently. */
const word = z
  .string()
  .trim()
  .min(2)
  .max(60)
  .regex(/^[\p{L}\p{N}]+(?:[ \u0027’-][\p{L}\p{N}]+)*$/u);

/** The front matter of `content/glossary/<id>.md`. Each description is the sentence that editors read. */
export const termFrontMatter = z.strictObject({
  term: word.describe('The word, as it stands in the middle of a sentence, such as placebo.'),
  short: word.optional().describe('Its short form, such as ECT.'),
  forms: z.array(word).max(12).default([]).describe('Other forms that articles use, such as the plural.'),
  meaning: z.string().trim().min(20).max(240).describe('What it means, in one or two plain sentences without markdown.'),
  seeAlso: z.array(slug).max(4).default([]).describe('Other words to look at: names of files in content/glossary.'),
  sample: z.boolean().default(false).describe('true: the glossary says that no clinician has reviewed it.'),
  translationOf,
});

export const termDocument = z.object({ ...termFrontMatter.shape, slug, html: z.string() });
export type Term = z.infer<typeof termDocument>;

/** Everything that a reader may meet in a text and that this term explains. */
export function formsOf({ term, short, forms }: Pick<Term, 'term' | 'short' | 'forms'>): string[] {
  return [term, ...(short === undefined ? [] : [short]), ...forms];
}
