import { hitsOf } from '../language/phrases';
import type { Rule } from '../rule';

const tens: Record<string, number> = { ten: 10, twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90 };
const ones: Record<string, number> = { one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9 };
const pattern = new RegExp(
  `\\b(?:(?<tens>${Object.keys(tens).join('|')})(?:[- ](?<ones>${Object.keys(ones).join('|')}))?|(?<few>${Object.keys(ones).join('|')})) ?(?:percent|per cent|%)`,
  'gi',
);

export const numberWords: Rule = {
  name: 'number-words',
  group: 'language',
  reason: 'Digits are found by the eye; "forty percent" has to be read.',
  of: ['articles', 'pages', 'topics'],
  languages: ['en'],
  check: (source) =>
    hitsOf(source, pattern).map((hit) => {
      const value = (tens[hit.groups.tens?.toLowerCase() ?? ''] ?? 0) + (ones[(hit.groups.ones ?? hit.groups.few)?.toLowerCase() ?? ''] ?? 0);
      return {
        line: hit.line,
        column: hit.column,
        message: `"${hit.found}" is written in words, expected "${value}%"`,
        fix: hit.replacedBy(`${value}%`),
      };
    }),
  samples: {
    ok: ['About 40% slept.', 'Two nurses, ten beds.', 'Tension percentages.'],
    notOk: [
      { body: 'About «forty percent» slept.', says: ['"forty percent" is written in words, expected "40%"'] },
      { body: '«Twenty-five per cent» slept.', says: ['"Twenty-five per cent" is written in words, expected "25%"'] },
    ],
  },
};
