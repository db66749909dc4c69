import { claimsOf } from '../language/phrases';
import * as spanish from '../language/spanish/claims';
import type { Rule } from '../rule';

const prevention =
  /\b(?:prevent(?:s|ed|ing)?|stop(?:s|ped|ping)?|reduc(?:es?|ed|ing)|end(?:s|ed|ing)?|eliminat(?:es?|ed|ing)|lower(?:s|ed|ing)?|lift(?:s|ed|ing)?|eas(?:es?|ed|ing))\s(?:\w+\s){0,4}?(?:suicid\w+|self-harm)(?:\s(?:thoughts?|thinking|ideation|risk|behaviou?r))?/gi;

export const suicidePrevention: Rule = {
  name: 'suicide-prevention',
  group: 'claims',
  reason: 'Esketamine has not been shown to prevent suicide; a family may wait for it instead of calling for help.',
  of: ['articles', 'topics', 'pages'],
  check: (source) =>
    claimsOf(source, { en: prevention, es: spanish.suicidePrevention }[source.language])
      .filter(
        ({ sentence }) =>
          /\b(?:es)?ketamine\b|\bspravato\b|\b(?:it|infusions?|this treatment|the (?:drug|spray|treatment))\b/i.test(sentence.words) ||
          (source.language === 'es' && spanish.ketamineHere.test(sentence.words)),
      )
      .filter(({ sentence, found }) => !(sentence.isCited && /thought|thinking|ideation|pensamiento|idea/i.test(found)))
      .map(({ line, column, found }) => ({
        line,
        column,
        message: `"${found}" is not shown of any ketamine, expected that it has not been shown to prevent suicide, and the crisis line beside it`,
      })),
  samples: {
    ok: [
      { file: 'content/es/articles/nuevo.md', body: 'No se ha demostrado que la esketamina prevenga el suicidio.' },
      'Esketamine has not been shown to prevent suicide.',
      'A safety plan can help prevent suicide.',
      'In one trial, ketamine reduced suicidal thoughts for a day.[^wilkinson-2018]',
      'Does ketamine prevent suicide?',
    ],
    notOk: [
      {
        file: 'content/es/articles/nuevo.md',
        body: 'La esketamina «previene el suicidio».',
        says: [
          '"previene el suicidio" is not shown of any ketamine, expected that it has not been shown to prevent suicide, and the crisis line beside it',
        ],
      },
      {
        body: 'Ketamine «prevents suicide».',
        says: [
          '"prevents suicide" is not shown of any ketamine, expected that it has not been shown to prevent suicide, and the crisis line beside it',
        ],
      },
      {
        body: 'Spravato quickly «reduces the risk of suicide».',
        says: [
          '"reduces the risk of suicide" is not shown of any ketamine, expected that it has not been shown to prevent suicide, and the crisis line beside it',
        ],
      },
    ],
  },
};
