import { isAboutTreatment, wholeArticle, wholeText } from '../language/treatments';
import type { Rule } from '../rule';

const mentalHealth = /\b(?:depress\w+|anxiety|PTSD|mental health|mood|bipolar|OCD|suicid\w+|trauma)\b/i;
const said =
  /\boff-label\b|\b(?:not|never|n[’']t)\s(?:yet\s)?(?:been\s)?(?:FDA[- ])?approved\b|\bunapproved\b|\bno FDA approval\b|\bwithout FDA approval\b|\bhas not approved\b/i;

export const offLabel: Rule = {
  name: 'off-label',
  group: 'claims',
  reason: 'Readers assume that a clinic gives approved medicines; that ketamine is not approved for this is part of an informed choice.',
  of: ['articles'],
  languages: ['en'],
  check(source) {
    const text = wholeText(source);
    // Esketamine is another drug with an approval of its own.
    if (!isAboutTreatment(source) || !/\bketamine\b/i.test(text) || !mentalHealth.test(text) || said.test(text)) return [];
    const message =
      'the text speaks of ketamine in mental health and never says that this use is off-label, expected a sentence such as "The FDA has not approved ketamine for depression"';
    return [{ ...wholeArticle(source), message }];
  },
  samples: {
    ok: [
      { fields: { title: 'Ketamine for low mood' }, body: 'Ketamine is used off-label for depression.' },
      { fields: { title: 'Ketamine for low mood' }, body: 'The FDA has not approved ketamine for depression.' },
      { fields: { title: 'Ketamine in the operating room' }, body: 'Ketamine puts people to sleep.' },
      'Rest helps with depression. Some also have ketamine.',
    ],
    notOk: [
      {
        fields: { title: '«Ketamine for low mood»' },
        body: 'Ketamine is used for depression.',
        says: [
          'the text speaks of ketamine in mental health and never says that this use is off-label, expected a sentence such as "The FDA has not approved ketamine for depression"',
        ],
      },
    ],
  },
};
