// What content/site.yml must say: the facts of a clinic, and its words in the first language.
import { z } from 'zod';
import { specialties } from '../specialties';

const text = (most: number) => z.string().trim().min(1).max(most);

const clinicSchema = z.strictObject({
  name: text(60).describe('The name of the clinic, as patients know it.'),
  tagline: text(100).describe('One line under the name on the home page.'),
  description: text(300).describe('One or two sentences about the clinic, for the home page and search engines.'),
  address: z
    .strictObject({
      lines: z.array(text(100)).min(1).max(3).describe('Street and suite.'),
      city: text(60).describe('The town.'),
      region: text(60).describe('The state or region.'),
      postalCode: text(20).describe('The postal code, in quotes.'),
      country: z
        .string()
        .regex(/^[A-Z]{2}$/)
        .describe('The country as two letters, such as US.'),
    })
    .describe('Where the clinic is.'),
  phone: z
    .string()
    .regex(/^\+[\d ()-]{7,24}$/)
    .describe('The phone number with country code, in quotes, such as "+1 555 555 0100".'),
  email: z.email().describe('The address to write to, and the sender of mails to staff.'),
  openingHours: z
    .array(z.strictObject({ days: text(60), hours: text(60) }))
    .min(1)
    .max(7)
    .describe('When somebody answers the phone.'),
  specialty: z.enum(specialties).optional().describe('The field of medicine as schema.org names it, such as Psychiatric; told to search engines.'),
  answersWithin: text(60).describe('How soon a person who writes can expect an answer, such as "2 working days".'),
});

export const siteSchema = z.strictObject({
  clinic: clinicSchema.describe('The clinic itself.'),
  locale: z.string().refine(isLocale).describe('How dates and numbers are written, such as en-US or en-GB.'),
  timeZone: z.string().refine(isTimeZone).describe('The time zone of the clinic, such as America/New_York.'),
  urgentHelp: z
    .strictObject({
      lead: text(120).describe('Who the line is for.'),
      ways: z
        .array(z.strictObject({ text: text(80), phone: z.string().regex(/^[+\d ()-]{3,24}$/) }))
        .min(1)
        .max(3)
        .describe('What to do, each with the number to call.'),
    })
    .describe('The urgent-help line at the top of every page.'),
  conflictOfInterest: text(400).describe('What the clinic earns by, shown on every article.'),
  inquiryTopics: z
    .array(z.strictObject({ id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), label: text(80) }))
    .min(1)
    .max(12)
    .describe('What a visitor can choose in the contact form.'),
  inbox: z
    .strictObject({
      urgentWords: z
        .array(text(60))
        .max(200)
        .default([])
        .describe('Words and phrases that raise an inquiry to the top of the inbox, such as suicide.'),
      urgentGuidance: z.array(text(300)).max(8).default([]).describe('What staff are told beside such an inquiry, a sentence or two a line.'),
    })
    .default({ urgentWords: [], urgentGuidance: [] })
    .describe('What staff see in the inbox.'),
  look: z
    .strictObject({ hue: z.number().min(0).max(360).describe('The color family, as an angle on the color wheel.') })
    .describe('How the site looks.'),
  editorial: z
    .strictObject({ strict: z.boolean().default(false).describe('true: findings about claims, balance and language stop a build as well.') })
    .default({ strict: false })
    .describe('How strictly the content check judges articles.'),
  placeholders: z.array(z.string()).default([]).describe('Facts above that are still examples, by their path, such as clinic.phone.'),
});

export type Site = z.infer<typeof siteSchema>;

function isLocale(value: string): boolean {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(value).length > 0;
  } catch {
    return false;
  }
}

function isTimeZone(value: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: value });
    return true;
  } catch {
    return false;
  }
}
