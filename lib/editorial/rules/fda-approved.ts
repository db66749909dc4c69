import { anyOf, claimsOf } from '../language/phrases';
import * as spanish from '../language/spanish/claims';
import type { Rule } from '../rule';

const approval = anyOf(
  /\bFDA[- ](?:approved|cleared|authori[sz]ed)\b/,
  /\b(?:approved|cleared) by the (?:FDA|US Food and Drug Administration|Food and Drug Administration)\b/,
  /\bFDA (?:has |have )?(?:approved|approves|cleared)\b/,
  /\bFDA approval\b/,
);

export const fdaApproved: Rule = {
  name: 'fda-approved',
  group: 'claims',
  reason:
    'The FDA has not approved ketamine for any mental health condition; only esketamine (Spravato) is approved, for some adults with depression.',
  of: ['articles', 'topics', 'pages'],
  check: (source) =>
    claimsOf(source, { en: approval, es: spanish.fdaApproved }[source.language])
      .filter(
        ({ sentence: { words } }) =>
          /\bketamin[ea]\b/i.test(words) &&
          !/\besketamin[ea]|\bspravato|an[a]?esth|anest[eé]s|surg|cirug|\b(?:not|never|no|un)[- ]?approv|\bno FDA/i.test(words),
      )
      .map(({ line, column, found }) => ({
        line,
        column,
        message: `"${found}" stands beside ketamine, expected that the FDA has approved it for anesthesia only, and that its use in mental health is off-label`,
      })),
  samples: {
    ok: [
      { file: 'content/es/articles/nuevo.md', body: 'La FDA no ha aprobado la ketamina para la depresión.' },
      'The FDA has not approved ketamine for depression.',
      'Ketamine is FDA-approved as an anesthetic.',
      'Esketamine (Spravato) is FDA approved for some adults. It is made from ketamine.',
      'Ketamine is not FDA-approved for depression.',
      'Is ketamine FDA approved?',
      'Unlike ketamine, Spravato is approved by the FDA.',
      'Naloxone is FDA-approved.',
    ],
    notOk: [
      {
        file: 'content/es/articles/nuevo.md',
        body: 'La ketamina está «aprobada por la FDA» para la depresión.',
        says: [
          '"aprobada por la FDA" stands beside ketamine, expected that the FDA has approved it for anesthesia only, and that its use in mental health is off-label',
        ],
      },
      {
        body: 'We offer «FDA-approved» ketamine.',
        says: [
          '"FDA-approved" stands beside ketamine, expected that the FDA has approved it for anesthesia only, and that its use in mental health is off-label',
        ],
      },
      {
        body: 'Ketamine was «approved by the FDA» in 1970.',
        says: [
          '"approved by the FDA" stands beside ketamine, expected that the FDA has approved it for anesthesia only, and that its use in mental health is off-label',
        ],
      },
    ],
  },
};
