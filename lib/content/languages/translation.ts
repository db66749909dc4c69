// What a text in another language says of the text that it translates, and whether that one has changed since.
import { z } from 'zod';
import { slug } from '../slug';

export const translationOf = slug
  .optional()
  .describe('Only in a folder such as content/es: what it translates, as the name of the file of the same kind in the first language.');

/** The fields of a translation whose original has dates. */
export const translated = {
  translationOf,
  translatedFrom: z.iso
    .date()
    .optional()
    .describe('The day of the version that was translated: `updatedOn` of the original at that time, or its `publishedOn`.'),
};

type Translated = { translationOf?: unknown; translatedFrom?: unknown };

/** Without the day nobody could see that an original has moved on; without the original the day says nothing. */
export const translatesWhole = {
  hasDay: (text: Translated) => text.translationOf === undefined || text.translatedFrom !== undefined,
  hasOriginal: (text: Translated) => text.translatedFrom === undefined || text.translationOf !== undefined,
};

/** Whether the original was changed after the version that was translated. */
export function isBehind(
  translation: { translatedFrom?: string | undefined },
  original: { updatedOn?: string | undefined; publishedOn?: string },
): boolean {
  const changedOn = (original.updatedOn ?? original.publishedOn)?.slice(0, 10);
  return translation.translatedFrom !== undefined && changedOn !== undefined && translation.translatedFrom < changedOn;
}
