import { silenceOn } from '../language/sides';
import { unknowns } from '../language/spanish/sides';
import type { Rule } from '../rule';

const heading = /\b(?:not know|unknown|uncertain\w*|not (?:yet )?(?:known|clear)|limits|open questions|n[’']t know)\b/i;
const sentence =
  /\b(?:not|n[’']t|never)\s(?:yet\s|well\s|fully\s|been\s|enough\s)*(?:know|known|clear|certain|understood|studied)\b|\bunclear\b|\buncertain\b|\blittle is known\b|\b(?:nobody|no one) knows\b|\bknow(?:s|n)? (?:little|too little)\b|\bmore (?:research|studies) (?:is|are) needed\b|\bdisagree\b/i;

export const tellsUnknowns: Rule = {
  name: 'tells-unknowns',
  group: 'balance',
  reason: 'Who hides what is not known takes away the chance to wait for it.',
  of: ['articles'],
  check: silenceOn(
    { en: { example: 'What we do not know yet', heading, sentence }, es: unknowns },
    (example) => `the text never says what is not known, expected a section such as "${example}"`,
  ),
  samples: {
    ok: [
      { file: 'content/es/articles/nuevo.md', fields: { title: 'Ketamina para el ánimo bajo' }, body: 'No se sabe cuánto dura.' },
      { fields: { title: 'Ketamine for low mood' }, body: '## What we do not know yet\n\nMuch.' },
      { fields: { title: 'Ketamine for low mood' }, body: 'The effect of years of use is not well studied.' },
      'Rest.',
    ],
    notOk: [
      {
        fields: { title: '«Ketamine for low mood»' },
        body: 'It may help.',
        says: ['the text never says what is not known, expected a section such as "What we do not know yet"'],
      },
      {
        file: 'content/es/articles/nuevo.md',
        fields: { title: '«Ketamina para el ánimo bajo»' },
        body: 'Puede ayudar.',
        says: ['the text never says what is not known, expected a section such as "Lo que todavía no se sabe"'],
      },
    ],
  },
};
