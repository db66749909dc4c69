import { isBacked } from '../language/passage';
import { anyOf, claimsOf } from '../language/phrases';
import type { Rule } from '../rule';

const praise = anyOf(
  /\bsuccess rates?\b/,
  /\blife[- ]chang(?:ing|er)\b/,
  /\bchanged (?:my|her|his|their|our patients[’']) li(?:fe|ves)\b/,
  /\bour (?:patients|clients) (?:have )?(?:report(?:ed)?|love|rave|tell us|say|experience|describe|feel|find|see|notice)\b/,
  /\b(?:many|most|countless|thousands of|hundreds of) (?:of our )?(?:patients|clients) (?:have )?(?:report(?:ed)?|love|rave|tell us|say|experienced?|notice|see)\b/,
  /\b(?:amazing|incredible|remarkable|dramatic|profound|astonishing|stunning|transformative|extraordinary) (?:results?|relief|improvements?|change|effects?|outcomes?)\b/,
  /\btestimonials?\b/,
);

export const testimonials: Rule = {
  name: 'testimonials',
  group: 'claims',
  reason: 'The happiest patient is not the typical one; a reader expects to feel the same.',
  of: ['articles', 'topics', 'pages'],
  languages: ['en'],
  check: (source) =>
    claimsOf(source, praise)
      .filter(({ sentence }) => !isBacked(sentence))
      .map(({ line, column, found }) => ({
        line,
        column,
        message: `"${found}" is praise without data, expected how many people were asked, what they said and what is typical, with a [^reference]`,
      })),
  samples: {
    ok: [
      'In one trial, most patients reported nausea.[^janik-2025]',
      'Be wary of a clinic that promises a success rate without data.',
      'Many people ask this.',
    ],
    notOk: [
      {
        body: 'We have a high «success rate».',
        says: ['"success rate" is praise without data, expected how many people were asked, what they said and what is typical, with a [^reference]'],
      },
      {
        body: '«Our patients report» «life-changing» relief.',
        says: [
          '"Our patients report" is praise without data, expected how many people were asked, what they said and what is typical, with a [^reference]',
          '"life-changing" is praise without data, expected how many people were asked, what they said and what is typical, with a [^reference]',
        ],
      },
    ],
  },
};
