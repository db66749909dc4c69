import { z } from 'zod';
import { slugPattern } from '../../content/slug';
import { chosenFrom } from '../explain';
import { firstOf, type Garden } from '../garden';
import type { Rule } from '../rule';
import type { Collection, Source } from '../source';

const original = '---\ntitle: Sleeping well after an injury\npublishedOn: 2026-01-10\n---\n\nRest helps.\n';
const spanish = 'content/es/articles/dormir-bien.md';
const translation = (of: string) =>
  `---\ntitle: Dormir bien después de una lesión\ntranslationOf: ${of}\ntranslatedFrom: 2026-01-10\n---\n\nDescansar ayuda.\n`;

export const knownOriginals: Rule = {
  name: 'known-originals',
  group: 'shape',
  isLaw: true,
  looksBeyond: true,
  reason: 'Readers change from a text to its translation and back; a translation of nothing leads them nowhere.',
  of: ['articles', 'people', 'topics', 'pages', 'glossary'],
  check(source, garden) {
    const named = originalOf(source);
    // A name that no file can have is reported by `shape`.
    if (named === undefined || !slugPattern.test(named)) return [];
    const first = firstOf(garden);
    const says = (message: string) => [{ ...source.where(['translationOf']), message }];
    if (source.language === first.language)
      return says(`\`translationOf\` stands in ${first.folder}, expected it only in the folder of another language`);
    const originals = filesOf(first, source.collection).map(({ slug }) => slug);
    if (!originals.includes(named)) {
      const home = `${first.folder}/${source.collection}`;
      return says(`\`translationOf\` is ${JSON.stringify(named)}, expected the name of a file in ${home}, ${chosenFrom(originals, named)}`);
    }
    const twin = filesOf(garden, source.collection).find((other) => other !== source && originalOf(other) === named);
    return twin
      ? says(`\`translationOf\` is ${JSON.stringify(named)}, which ${twin.file} translates too, expected one translation of each text`)
      : [];
  },
  samples: {
    ok: [
      { file: spanish, text: translation('sleep-basics'), files: { 'content/articles/sleep-basics.md': original } },
      { file: spanish, text: '---\ntitle: Solo en español\n---\n\nDescansar ayuda.\n' },
    ],
    notOk: [
      {
        file: spanish,
        text: translation('«sleep-basic»'),
        files: { 'content/articles/sleep-basics.md': original },
        says: ['`translationOf` is "sleep-basic", expected the name of a file in content/articles, sleep-basics (one of: sleep-basics)'],
      },
      {
        file: spanish,
        text: translation('«sleep-basics»'),
        files: { 'content/articles/sleep-basics.md': original, 'content/es/articles/dormir.md': translation('sleep-basics') },
        says: ['`translationOf` is "sleep-basics", which content/es/articles/dormir.md translates too, expected one translation of each text'],
      },
      {
        fields: { translationOf: '«sleep-basics»' },
        says: ['`translationOf` stands in content, expected it only in the folder of another language'],
      },
    ],
  },
};

const withOriginal = z.object({ translationOf: z.string() });

function originalOf({ fields }: Source): string | undefined {
  return withOriginal.safeParse(fields).data?.translationOf;
}

function filesOf({ articles, people, topics, pages, glossary }: Garden, collection: Collection): Source[] {
  const known: Partial<Record<Collection, Source[]>> = { articles, people, topics, pages, glossary };
  return known[collection] ?? [];
}
