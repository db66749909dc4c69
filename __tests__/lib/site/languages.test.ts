// The site in more than one language: which there are, and what a second one says for itself.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { contentFolderOf, languageOf, listTranslated, pathIn } from '@/lib/site/languages/language';
import { translatedSiteSchema, withWordsOf } from '@/lib/site/settings/translated-site';
import { firstLanguage, getSite, listLanguages } from '@/lib/site/site';

test('the first language is that of the clinic’s locale, and stands at the root', () => {
  expect(firstLanguage()).toBe('en');
  expect(languageOf('es-US')).toBe('es');
  expect(contentFolderOf('en', 'en')).toBe('content');
  expect(contentFolderOf('es', 'en')).toBe('content/es');
  expect([pathIn('en', 'en', '/topics'), pathIn('es', 'en', '/topics'), pathIn('es', 'en', '/')]).toEqual(['/topics', '/es/topics', '/es']);
});

test('a language is spoken when its folder is there, and a clinic without the folder speaks one', () => {
  expect(listLanguages()).toEqual(['en', 'es']);
  const content = mkdtempSync(join(tmpdir(), 'clinic-languages-'));
  try {
    expect(listTranslated(content, 'en')).toEqual([]);
    mkdirSync(join(content, 'es'));
    mkdirSync(join(content, 'notes'));
    expect(listTranslated(content, 'en')).toEqual(['es']);
    expect(listTranslated(content, 'es')).toEqual([]);
  } finally {
    rmSync(content, { recursive: true });
  }
});

test('in Spanish the clinic has its facts from the first file and its words from the second', () => {
  const [english, spanish] = [getSite(), getSite('es')];
  expect(spanish.locale).toBe('es-US');
  expect(spanish.clinic.phone).toBe(english.clinic.phone);
  expect(spanish.timeZone).toBe(english.timeZone);
  expect(spanish.placeholders).toEqual(english.placeholders);
  expect(spanish.clinic.name).toBe(english.clinic.name);
  for (const words of ['tagline', 'description', 'answersWithin'] as const) expect(spanish.clinic[words]).not.toBe(english.clinic[words]);
  expect(spanish.inquiryTopics.map(({ id }) => id)).toEqual(english.inquiryTopics.map(({ id }) => id));
  expect(getSite('en')).toBe(english);
});

test('the help for somebody in danger is reached in Spanish', () => {
  const { ways } = getSite('es').urgentHelp;
  expect(ways.map(({ phone }) => phone)).toEqual(['988', '911']);
  expect(ways[0]?.text).toContain('AYUDA');
  expect(ways[0]?.text).toContain('oprima 2');
});

test('all that is wrong with the words of a language is said at once', () => {
  const site = getSite();
  const law = translatedSiteSchema('es', site);
  const outcome = law.safeParse({
    clinic: { tagline: 'Hola', phone: '+1 555 555 0100' },
    locale: 'en-US',
    inquiryTopics: [{ id: 'question', label: 'Pregunta' }],
  });
  expect(outcome.error?.issues.map(({ path, code }) => `${path.join('.')} ${code}`).sort()).toEqual([
    'clinic unrecognized_keys',
    'clinic.answersWithin invalid_type',
    'clinic.description invalid_type',
    'clinic.openingHours invalid_type',
    'conflictOfInterest invalid_type',
    'inquiryTopics custom',
    'locale custom',
    'urgentHelp invalid_type',
  ]);
});

test('the topics of the form keep the order of the first file', () => {
  const site = getSite();
  const { clinic, locale, urgentHelp, conflictOfInterest, inquiryTopics } = getSite('es');
  const { tagline, description, openingHours, answersWithin } = clinic;
  const words = { clinic: { tagline, description, openingHours, answersWithin }, locale, urgentHelp, conflictOfInterest };
  const parsed = translatedSiteSchema('es', site).parse({ ...words, inquiryTopics: [...inquiryTopics].reverse() });
  expect(withWordsOf(site, parsed).inquiryTopics).toEqual(inquiryTopics);
});
