import { silenceOn } from '../language/sides';
import { benefits } from '../language/spanish/sides';
import type { Rule } from '../rule';

const heading = /\b(?:benefits?|helps?|works?|effective|can do|what to expect)\b/i;
const sentence = /\b(?:helps?|helped|eases?|eased|better|improv\w+|reliev\w+|respon(?:se|ded|d)|remission|got well|works|fewer)\b/i;

export const tellsBenefits: Rule = {
  name: 'tells-benefits',
  group: 'balance',
  reason: 'A reader who hears only of risks cannot weigh them against anything.',
  of: ['articles'],
  check: silenceOn(
    { en: { example: 'Possible benefits', heading, sentence }, es: benefits },
    (example) => `the text never says what the treatment can do for whom, expected a section such as "${example}", with figures`,
  ),
  samples: {
    ok: [
      {
        file: 'content/es/articles/nuevo.md',
        fields: { title: 'Ketamina para el ánimo bajo' },
        body: '## Posibles beneficios\n\nHubo menos tristeza.',
      },
      { fields: { title: 'Ketamine for low mood' }, body: '## Possible benefits\n\nSome felt less low.' },
      { fields: { title: 'Ketamine for low mood' }, body: 'It may ease symptoms for some.' },
      'Rest.',
    ],
    notOk: [
      {
        fields: { title: '«Ketamine for low mood»' },
        body: 'It raises blood pressure.',
        says: ['the text never says what the treatment can do for whom, expected a section such as "Possible benefits", with figures'],
      },
      {
        file: 'content/es/articles/nuevo.md',
        fields: { title: '«Ketamina para el ánimo bajo»' },
        body: 'Sube la presión arterial.',
        says: ['the text never says what the treatment can do for whom, expected a section such as "Posibles beneficios", with figures'],
      },
    ],
  },
};
