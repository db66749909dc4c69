// What content/es/site.yml must say: the words of the site in that language, and no fact a second time. All of them, because a page that
// is half in another language helps nobody who reads only one.
import { z } from 'zod';
import { type Language, languageOf } from '../languages/language';
import { type Site, siteSchema } from './site-file';

const { clinic, urgentHelp, conflictOfInterest, inquiryTopics } = siteSchema.shape;
const { name, tagline, description, openingHours, answersWithin } = clinic.shape;

/** The law of the words in `language`, over a site whose facts are known. */
export function translatedSiteSchema(language: Language, site?: Pick<Site, 'inquiryTopics'>) {
  const ids = site?.inquiryTopics.map(({ id }) => id);
  return z.strictObject({
    clinic: z
      .strictObject({ name: name.optional(), tagline, description, openingHours, answersWithin })
      .describe('The words of the clinic that differ. Address, phone and the like stand in content/site.yml alone.'),
    locale: z
      .string()
      .refine((locale) => languageOf(locale) === language && isKnown(locale), {
        params: { expected: `a locale of this language, like ${language}-US` },
      })
      .describe(`How dates and numbers are written, such as ${language}-US.`),
    urgentHelp,
    conflictOfInterest,
    inquiryTopics: inquiryTopics
      .refine((topics) => !ids || sameIds(ids, topics), { params: { expected: `the ids of content/site.yml, each once: ${ids?.join(', ')}` } })
      .describe('The labels of the topics of the contact form, with the ids that they have in content/site.yml.'),
  });
}

export type TranslatedSite = z.infer<ReturnType<typeof translatedSiteSchema>>;

/** The site in another language: its facts, and these words. */
export function withWordsOf(site: Site, { clinic: words, ...rest }: TranslatedSite): Site {
  // In the order of the first file, so that a form is the same in every language.
  const topics = site.inquiryTopics.map(({ id, label }) => ({ id, label: rest.inquiryTopics.find((topic) => topic.id === id)?.label ?? label }));
  return { ...site, ...rest, inquiryTopics: topics, clinic: { ...site.clinic, ...words, name: words.name ?? site.clinic.name } };
}

function sameIds(ids: readonly string[], topics: readonly { id: string }[]): boolean {
  return topics.length === ids.length && ids.every((id) => topics.some((topic) => topic.id === id));
}

function isKnown(locale: string): boolean {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(locale).length > 0;
  } catch {
    return false;
  }
}
