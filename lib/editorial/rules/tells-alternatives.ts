import { silenceOn } from '../language/sides';
import { alternatives } from '../language/spanish/sides';
import type { Rule } from '../rule';

const heading = /\b(?:options?|alternatives?|other (?:treatments?|ways|choices)|instead)\b/i;
const sentence =
  /\b(?:other options|alternatives? (?:are|include|to)|options include|other treatments (?:are|include))\b|(?:antidepressants?|medicines?|therapy|ECT|TMS|stimulation)\b.*\b(?:or|and)\b.*\b(?:antidepressants?|medicines?|therapy|ECT|TMS|stimulation)\b/i;

export const tellsAlternatives: Rule = {
  name: 'tells-alternatives',
  group: 'balance',
  reason: 'A choice needs a second option; there is always one.',
  of: ['articles'],
  check: silenceOn(
    { en: { example: 'Other options', heading, sentence }, es: alternatives },
    (example) =>
      `the text names no other options, expected a section such as "${example}": other medicines, talking therapy, brain stimulation, waiting`,
  ),
  samples: {
    ok: [
      { file: 'content/es/articles/nuevo.md', fields: { title: 'Ketamina para el ánimo bajo' }, body: '## Otras opciones\n\nMuchas.' },
      { fields: { title: 'Ketamine for low mood' }, body: '## Other options\n\nMany.' },
      { fields: { title: 'Ketamine for low mood' }, body: 'You can also try another antidepressant or talking therapy.' },
      'Rest.',
    ],
    notOk: [
      {
        fields: { title: '«Ketamine for low mood»' },
        body: 'It may help.',
        says: [
          'the text names no other options, expected a section such as "Other options": other medicines, talking therapy, brain stimulation, waiting',
        ],
      },
      {
        file: 'content/es/articles/nuevo.md',
        fields: { title: '«Ketamina para el ánimo bajo»' },
        body: 'Puede ayudar.',
        says: [
          'the text names no other options, expected a section such as "Otras opciones": other medicines, talking therapy, brain stimulation, waiting',
        ],
      },
    ],
  },
};
