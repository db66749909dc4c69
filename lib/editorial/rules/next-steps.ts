import { tells } from '../language/sides';
import { nextSteps as inSpanish } from '../language/spanish/sides';
import { isAboutTreatment, wholeArticle } from '../language/treatments';
import type { Rule } from '../rule';

const heading =
  /\b(?:what to do|next steps?|what (?:you )?(?:can|should) (?:do|ask)|questions to ask|what to ask|getting help|where to (?:go|get help))\b/i;
const sentence =
  /^\s*(?:ask|talk (?:to|with)|tell|bring|write (?:a list|down)|make a list)\b|\b(?:talk (?:to|with)|ask) (?:your|the|us|any|a|our)\b/i;

export const nextSteps: Rule = {
  name: 'next-steps',
  group: 'balance',
  reason: 'A reader who has decided nothing still needs to know what to do on Monday.',
  of: ['articles'],
  check(source) {
    const side = { en: { example: 'What to do next', heading, sentence }, es: inSpanish }[source.language];
    if (!isAboutTreatment(source) || tells(source, side)) return [];
    return [
      { ...wholeArticle(source), message: 'the text ends without a next step, expected what a reader can do now, such as what to ask and whom' },
    ];
  },
  samples: {
    ok: [
      { file: 'content/es/articles/nuevo.md', fields: { title: 'Ketamina para el ánimo bajo' }, body: 'Hable con su propio médico.' },
      { fields: { title: 'Ketamine for low mood' }, body: '## What to do next\n\nRest.' },
      { fields: { title: 'Ketamine for low mood' }, body: 'Talk with your own doctor about it.' },
      'Rest.',
    ],
    notOk: [
      {
        file: 'content/es/articles/nuevo.md',
        fields: { title: '«Ketamina para el ánimo bajo»' },
        body: 'Puede ayudar.',
        says: ['the text ends without a next step, expected what a reader can do now, such as what to ask and whom'],
      },
      {
        fields: { title: '«Ketamine for low mood»' },
        body: 'It may help.',
        says: ['the text ends without a next step, expected what a reader can do now, such as what to ask and whom'],
      },
    ],
  },
};
