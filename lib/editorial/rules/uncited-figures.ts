import { isBacked, type PassageKind } from '../language/passage';
import { type Hit, hitsOf } from '../language/phrases';
import { proseOf } from '../language/prose';
import * as spanish from '../language/spanish/claims';
import type { Rule } from '../rule';
import type { Source } from '../source';

/** A share of people: 45%, 45 in 100, four out of ten. A year is none. */
const figure =
  /\b\d+(?:[.,]\d+)?(?:\s?%|\s(?:percent|per cent)\b)|\b\d[\d,]*(?:\s(?:to|or|and)\s\d+)?\s(?:in|out of|of every)\s(?:every\s)?(?!(?:19|20)\d\d\b)\d[\d,]*\b|\b(?:one|two|three|four|five|six|seven|eight|nine)\s(?:in|out of)\s(?:every\s)?(?:two|three|four|five|six|seven|eight|nine|ten|\d+)\b/gi;

const body: readonly PassageKind[] = ['paragraph', 'item', 'cell', 'answer'];
const summary: readonly PassageKind[] = ['takeaway', 'description'];

export const uncitedFigures: Rule = {
  name: 'uncited-figures',
  group: 'claims',
  reason: 'A number looks like a fact; a reader must be able to see where it comes from.',
  of: ['articles'],
  check: (source) => [
    ...hitsOf(source, { en: figure, es: spanish.figure }[source.language], ({ kind }) => body.includes(kind))
      .filter(({ sentence }) => !isBacked(sentence))
      .map((hit) => ({ ...placeOf(hit), message: `the figure "${hit.found}" has no source, expected a [^reference] behind its sentence` })),
    ...hitsOf(source, { en: figure, es: spanish.figure }[source.language], ({ kind }) => summary.includes(kind))
      .filter(({ found }) => !isBelow(source, found))
      .map((hit) => ({
        ...placeOf(hit),
        message: `the figure "${hit.found}" is not in the text below, expected it there too, with its source`,
      })),
  ],
  samples: {
    ok: [
      { file: 'content/es/articles/nuevo.md', body: 'Mejoraron 45 de cada 100.[^lee-2020]' },
      'Relapse was seen in 27 in 100 people.[^daly-2019]',
      'Most were women. Relapse was seen in 27% of them. The trial was small.[^daly-2019]',
      '| Group | Relapse |\n| --- | --- |\n| Spray[^daly-2019] | 27% |',
      'It was studied by 12 teams in 2019, for 24 hours.',
      {
        body: 'Relapse was seen in 27 in 100 people.[^daly-2019]',
        fields: { description: 'About 27 in 100 people had a relapse in one trial of this spray.' },
      },
    ],
    notOk: [
      {
        file: 'content/es/articles/nuevo.md',
        body: 'Mejoraron «45 de cada 100».',
        says: ['the figure "45 de cada 100" has no source, expected a [^reference] behind its sentence'],
      },
      { body: 'It helps «70%» of people.', says: ['the figure "70%" has no source, expected a [^reference] behind its sentence'] },
      {
        body: 'It helps «seven out of ten» people.',
        says: ['the figure "seven out of ten" has no source, expected a [^reference] behind its sentence'],
      },
      {
        body: 'It helps.',
        fields: { description: 'About «70 in 100» people feel better after a week of good sleep.' },
        says: ['the figure "70 in 100" is not in the text below, expected it there too, with its source'],
      },
    ],
  },
};

const placeOf = ({ line, column }: Hit) => ({ line, column });

/** Whether every number of a figure stands in the text. */
function isBelow(source: Source, found: string): boolean {
  const text = proseOf(source)
    .filter(({ kind }) => body.includes(kind))
    .map(({ words }) => words)
    .join('\n');
  return (found.match(/\d[\d.,]*\d|\d/g) ?? [found]).every((number) => text.includes(number));
}
