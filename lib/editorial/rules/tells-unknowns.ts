import { silenceOn } from '../language/sides';
import type { Rule } from '../rule';

const heading = /\b(?:not know|unknown|uncertain\w*|not (?:yet )?(?:known|clear)|limits|open questions|n[’']t know)\b/i;
const sentence =
  /\b(?:not|n[’']t|never)\s(?:yet\s|well\s|fully\s|been\s|enough\s)*(?:know|known|clear|certain|understood|studied)\b|\bunclear\b|\buncertain\b|\blittle is known\b|\b(?:nobody|no one) knows\b|\bknow(?:s|n)? (?:little|too little)\b|\bmore (?:research|studies) (?:is|are) needed\b|\bdisagree\b/i;

export const tellsUnknowns: Rule = {
  name: 'tells-unknowns',
  group: 'balance',
  reason: 'Who hides what is not known takes away the chance to wait for it.',
  of: ['articles'],
  check: silenceOn({ heading, sentence }, 'the text never says what is not known, expected a section such as "What we do not know yet"'),
  samples: {
    ok: [
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
    ],
  },
};
