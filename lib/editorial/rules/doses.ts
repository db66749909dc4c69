import { isBacked, says } from '../language/passage';
import { hitsOf, isSentence } from '../language/phrases';
import type { Rule } from '../rule';

const dose = /\b\d+(?:\.\d+)?(?:\s?(?:to|-|–)\s?\d+(?:\.\d+)?)?\s?(?:mg|milligrams?|mcg|micrograms?)(?:\/kg| per (?:kg|kilogram))?(?!\w)/gi;

const disclaimed = /\bnot a guide\b/i;

export const doses: Rule = {
  name: 'doses',
  group: 'claims',
  reason: 'A dose without its source can be read as a guide for use at home.',
  of: ['articles'],
  check: (source) =>
    hitsOf(source, dose, isSentence)
      .filter(({ sentence }) => !isBacked(sentence) && !says(sentence.passage, disclaimed))
      .map(({ line, column, found }) => ({
        line,
        column,
        message: `the dose "${found}" has no source, expected a [^reference] to the trial or label, or no dose at all`,
      })),
  samples: {
    ok: [
      'In research, 0.5 mg/kg is often used.[^anand-2023]',
      'A tablet of 5 mg may be common; this is not a guide for use at home.',
      'It takes 40 minutes.',
    ],
    notOk: [
      {
        body: 'The usual dose is «0.5 mg/kg».',
        says: ['the dose "0.5 mg/kg" has no source, expected a [^reference] to the trial or label, or no dose at all'],
      },
      {
        body: 'Take «50 to 100 mg» at night.',
        says: ['the dose "50 to 100 mg" has no source, expected a [^reference] to the trial or label, or no dose at all'],
      },
    ],
  },
};
