import { silenceOn } from '../language/sides';
import { risks } from '../language/spanish/sides';
import type { Rule } from '../rule';

const heading = /\b(?:risks?|side[- ]effects?|harms?|dangers?|warnings?|safety|go wrong|who should not)\b/i;
/** Harms by name; one in passing is not yet a part. */
const sentence =
  /\b(?:nausea|vomit\w*|dizz\w+|dissociat\w+|blood pressure|bladder|urin\w+|sedat\w+|sleepy|sleepiness|headaches?|misuse|addict(?:ive|ion)|seizures?|breath\w+)\b/i;

export const tellsRisks: Rule = {
  name: 'tells-risks',
  group: 'balance',
  reason: 'Nobody can agree to a treatment whose harms they were not told of.',
  of: ['articles'],
  check: silenceOn(
    { en: { example: 'Risks and side effects', heading, sentence, least: 3 }, es: risks },
    (example) => `the text has no part on risks and side effects, expected a section such as "${example}"`,
  ),
  samples: {
    ok: [
      {
        file: 'content/es/articles/nuevo.md',
        fields: { title: 'Ketamina para el ánimo bajo' },
        body: '## Riesgos y efectos secundarios\n\nNáuseas.',
      },
      { fields: { title: 'Ketamine for low mood' }, body: '## Risks and side effects\n\nNausea.' },
      { fields: { title: 'Ketamine for low mood' }, body: 'Some feel dizzy. Some have nausea. Blood pressure can rise.' },
      'Rest.',
    ],
    notOk: [
      {
        fields: { title: '«Ketamine for low mood»' },
        body: 'It may help. Some feel dizzy.',
        says: ['the text has no part on risks and side effects, expected a section such as "Risks and side effects"'],
      },
      {
        file: 'content/es/articles/nuevo.md',
        fields: { title: '«Ketamina para el ánimo bajo»' },
        body: 'Puede ayudar. Algunas personas sienten mareo.',
        says: ['the text has no part on risks and side effects, expected a section such as "Riesgos y efectos secundarios"'],
      },
    ],
  },
};
