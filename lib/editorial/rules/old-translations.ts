import { z } from 'zod';
import { isBehind } from '../../content/languages/translation';
import { firstOf } from '../garden';
import type { Rule } from '../rule';

const changed = (day: string) => ({
  'content/articles/sleep-basics.md': `---\ntitle: Sleeping well after an injury\npublishedOn: 2026-01-10\nupdatedOn: ${day}\n---\n\nRest helps.\n`,
});
const spanish = 'content/es/articles/dormir-bien.md';
const translated = (day: string) => `---\ntitle: Dormir bien\ntranslationOf: sleep-basics\ntranslatedFrom: ${day}\n---\n\nDescansar ayuda.\n`;

export const oldTranslations: Rule = {
  name: 'old-translations',
  group: 'review',
  looksBeyond: true,
  reason: 'Who reads only the translation must not be left with what the original has put right.',
  of: ['articles', 'pages'],
  check(source, garden) {
    const { translationOf, translatedFrom } = translation.catch({}).parse(source.fields);
    if (translationOf === undefined) return [];
    const first = firstOf(garden);
    const originals = source.collection === 'pages' ? first.pages : first.articles;
    const original = originals.find(({ slug }) => slug === translationOf);
    const dates = dated.safeParse(original?.fields).data;
    if (!original || !dates || !isBehind({ translatedFrom }, dates)) return [];
    const changedOn = (dates.updatedOn ?? dates.publishedOn)?.slice(0, 10);
    const message = `${original.file} was changed on ${changedOn} and this translates it as of ${translatedFrom}, expected its changes here too, then \`translatedFrom: ${changedOn}\``;
    return [{ ...source.where(['translatedFrom']), severity: 'warning', message }];
  },
  samples: {
    ok: [
      { file: spanish, text: translated('2026-02-01'), files: changed('2026-02-01') },
      { file: spanish, text: '---\ntitle: Solo en español\n---\n\nDescansar ayuda.\n' },
    ],
    notOk: [
      {
        file: spanish,
        text: translated('«2026-01-10»'),
        files: changed('2026-02-01'),
        says: [
          'content/articles/sleep-basics.md was changed on 2026-02-01 and this translates it as of 2026-01-10, expected its changes here too, then `translatedFrom: 2026-02-01`',
        ],
      },
    ],
  },
};

const translation = z.object({ translationOf: z.string().optional().catch(undefined), translatedFrom: z.iso.date().optional().catch(undefined) });
const dated = z.object({ updatedOn: z.string().optional().catch(undefined), publishedOn: z.string().optional().catch(undefined) });
