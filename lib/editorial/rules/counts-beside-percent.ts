import { hitsOf, isSentence } from '../language/phrases';
import * as spanish from '../language/spanish/claims';
import type { Rule } from '../rule';

const percent = /\b\d+(?:[.,]\d+)?(?:\s?%|\s(?:percent|per cent)\b)/gi;
const count = /\b\d[\d,]*\s(?:in|out of|of)\s(?:every\s)?\d[\d,]*\b/gi;

export const countsBesidePercent: Rule = {
  name: 'counts-beside-percent',
  group: 'language',
  reason: 'Many readers misread per cent; "27 in 100 people" is seen at once.',
  of: ['articles'],
  check(source) {
    const [first] = hitsOf(source, { en: percent, es: spanish.percent }[source.language], isSentence);
    if (!first || hitsOf(source, { en: count, es: spanish.count }[source.language], isSentence).length > 0) return [];
    const message = `"${first.found}" stands alone, and no figure of this text is given in people, expected it so at least once: "about 27 in 100 people"`;
    return [{ line: first.line, column: first.column, message }];
  },
  samples: {
    ok: [
      { file: 'content/es/articles/nuevo.md', body: 'Fueron 27% (unas 27 de cada 100).' },
      'About 27 in 100 (26.7%) relapsed. It was 45% with placebo.',
      'It took 5 minutes.',
    ],
    notOk: [
      {
        file: 'content/es/articles/nuevo.md',
        body: 'Fueron «27%».',
        says: ['"27%" stands alone, and no figure of this text is given in people, expected it so at least once: "about 27 in 100 people"'],
      },
      {
        body: 'It came back in «26.7%» of people. It was 45% with placebo.',
        says: ['"26.7%" stands alone, and no figure of this text is given in people, expected it so at least once: "about 27 in 100 people"'],
      },
    ],
  },
};
