import { silenceOn } from '../language/sides';
import { whoShouldNot } from '../language/spanish/sides';
import type { Rule } from '../rule';

const heading = /\bwho (?:should not|must not|can(?:not|[’']t)|should avoid)|\bnot (?:for|suitable|right for)\b/i;
const sentence =
  /\b(?:should|must|can)(?:\snot|n[’']t)\s(?:have|use|take|get|be given|receive|start)\b|\bnot (?:suitable|advised|recommended|safe|right|approved) (?:for|in|under|during|if)\b|\bcontraindicat\w+|\b(?:higher|greater|special|extra|added) (?:risk|care)\b|\btell (?:your |the |us|staff|them)\s?(?:\w+\s)?(?:about|if)\b|\bcareful (?:look|check|assessment)\b/i;

export const tellsWhoShouldNot: Rule = {
  name: 'tells-who-should-not',
  group: 'balance',
  reason: 'Somebody reads this for whom the treatment is dangerous.',
  of: ['articles'],
  check: silenceOn(
    { en: { example: 'Some people should not have esketamine', heading, sentence }, es: whoShouldNot },
    (example) => `the text does not say who should not have the treatment or must take care, expected it by name, such as "${example}"`,
  ),
  samples: {
    ok: [
      {
        file: 'content/es/articles/nuevo.md',
        fields: { title: 'Ketamina para el ánimo bajo' },
        body: 'Algunas personas no deben recibir esketamina.',
      },
      { fields: { title: 'Ketamine for low mood' }, body: 'Some people should not have esketamine.' },
      { fields: { title: 'Ketamine for low mood' }, body: 'Tell the clinic about any heart problem.' },
      { fields: { title: 'Ketamine for low mood' }, body: 'People with a past drug problem may have a higher risk.' },
      'Rest.',
    ],
    notOk: [
      {
        fields: { title: '«Ketamine for low mood»' },
        body: 'It may help.',
        says: [
          'the text does not say who should not have the treatment or must take care, expected it by name, such as "Some people should not have esketamine"',
        ],
      },
      {
        file: 'content/es/articles/nuevo.md',
        fields: { title: '«Ketamina para el ánimo bajo»' },
        body: 'Puede ayudar.',
        says: [
          'the text does not say who should not have the treatment or must take care, expected it by name, such as "Algunas personas no deben recibir esketamina"',
        ],
      },
    ],
  },
};
