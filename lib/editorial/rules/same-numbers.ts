import { z } from 'zod';
import { firstOf, type Garden } from '../garden';
import { proseOf } from '../language/prose';
import type { Remark, Rule } from '../rule';
import type { Source } from '../source';

const english =
  '---\ntitle: Sleeping well after an injury\npublishedOn: 2026-01-10\n---\n\nOf 1,148 people, 24.8% slept worse. Wait 2 hours. Call 988.\n';
const spanish = (body: string) => ({
  file: 'content/es/articles/dormir-bien.md',
  text: `---\ntitle: Dormir bien\ntranslationOf: sleep-basics\ntranslatedFrom: 2026-01-10\n---\n\n${body}\n`,
  files: { 'content/articles/sleep-basics.md': english },
});

export const sameNumbers: Rule = {
  name: 'same-numbers',
  group: 'claims',
  looksBeyond: true,
  reason: 'A dose or a share that changes on its way into another language is a wrong one.',
  of: ['articles', 'pages', 'glossary'],
  check(source, garden) {
    const { translationOf } = translation.catch({}).parse(source.fields);
    const first = firstOf(garden);
    if (translationOf === undefined || source.language === first.language) return [];
    const originals = { articles: first.articles, pages: first.pages }[String(source.collection)] ?? first.glossary;
    const original = originals.find(({ slug }) => slug === translationOf);
    if (!original) return [];
    const [here, there] = [numbersIn(source, garden), numbersIn(original, garden)];
    const strange = [...here].filter(([number]) => !there.has(number));
    const lost = [...there.keys()].filter((number) => !here.has(number));
    return [
      ...strange.map(
        ([number, place]): Remark => ({ ...place, message: `${number} is not in ${original.file}, expected the numbers of the original` }),
      ),
      ...(lost.length > 0
        ? [
            {
              ...source.where(['translationOf']),
              message: `${original.file} says ${lost.join(', ')} and this does not, expected each of its numbers`,
            },
          ]
        : []),
    ];
  },
  samples: {
    ok: [
      spanish('De 1,148 personas, 24.8% durmieron peor. Espere 2 horas. Llame al 988 y oprima 2.'),
      spanish('De 1148 personas, 24.8% durmieron peor. Espere 2 horas. Llame al 988 u oprima 3.'),
      { ...spanish('El 5%.'), text: '---\ntitle: Solo en español\n---\n\nEl 5%.\n' },
    ],
    notOk: [
      {
        ...spanish('De 1,148 personas, «42.8»% durmieron peor. Espere 2 horas.'),
        text: spanish('De 1,148 personas, «42.8»% durmieron peor. Espere 2 horas.').text.replace('sleep-basics', '«sleep-basics»'),
        says: [
          'content/articles/sleep-basics.md says 24.8 and this does not, expected each of its numbers',
          '42.8 is not in content/articles/sleep-basics.md, expected the numbers of the original',
        ],
      },
    ],
  },
};

const translation = z.object({ translationOf: z.string().optional().catch(undefined) });
const urgent = z.object({ urgentHelp: z.object({ ways: z.array(z.object({ phone: z.string() })) }) });

/** Each number of the text with its first place. How the crisis line is reached differs from language to language, so its sentences are left out. */
function numbersIn(source: Source, garden: Garden): Map<string, ReturnType<Source['inFile']>> {
  const lines = garden.languages.flatMap(({ site }) => urgent.safeParse(site.fields).data?.urgentHelp.ways.map(({ phone }) => phone) ?? []);
  const numbers = new Map<string, ReturnType<Source['inFile']>>();
  for (const { sentences, offset } of proseOf(source))
    for (const { words, start } of sentences) {
      if (lines.some((line) => words.includes(line))) continue;
      for (const { 0: found, index } of words.matchAll(/\d[\d.,]*\d|\d/g)) {
        const number = found.replace(/,(?=\d{3}(?!\d))/g, '');
        if (!numbers.has(number)) numbers.set(number, source.inFile(offset(start + index)));
      }
    }
  return numbers;
}
