import { anyOf, claimsOf } from '../language/phrases';
import * as spanish from '../language/spanish/claims';
import { ketamine, wholeText } from '../language/treatments';
import type { Rule } from '../rule';

const notAddictiveClaim = anyOf(
  /(?:\bnot|n[’']t|\bnever)\s(?:(?:considered|thought|known|believed|seen|regarded|to be|as|at all|really|typically|usually|generally|physically|chemically|an?)\s)*(?:addictive|addicting|habit-forming)\b/,
  /\bnon-?\s?addictive\b/,
  /\b(?:no|zero|little|minimal|low|without(?: the| any)?)\s(?:(?:known|real|serious|significant|to no)\s)*(?:risk|danger|chance|potential|fear)s?\s(?:of|for)\s(?:addiction|abuse|misuse|dependen(?:ce|cy))\b/,
  /(?:\bdo(?:es)? not|n[’']t|\bnot|\bnever)\s(?:(?:typically|usually|generally)\s)?(?:cause|create|lead to|produce|result in)\s(?:an?\s|physical\s|any\s)*(?:addiction|dependen(?:ce|cy)|withdrawal|cravings)\b/,
  /\b(?:addiction|abuse|misuse) (?:risk|potential)s?\s(?:is|are)\s(?:\w+ly\s|very\s)?(?:low|minimal|negligible|zero|non-?existent|small)\b/,
  /\brisk of (?:addiction|abuse|misuse|dependence)\s(?:\w+\s){0,4}?(?:is|are)\s(?:\w+ly\s|very\s)?(?:low|minimal|negligible|zero|non-?existent|small)\b/,
);

export const notAddictive: Rule = {
  name: 'not-addictive',
  group: 'claims',
  reason: 'Ketamine can be addictive; a reader with a past drug problem must not be told otherwise.',
  of: ['articles', 'topics', 'pages'],
  check: (source) =>
    claimsOf(source, { en: notAddictiveClaim, es: spanish.notAddictive }[source.language])
      .filter(({ sentence }) => ketamine.test(sentence.words) || !otherTreatment.test(sentence.words))
      .filter(() => ketamine.test(wholeText(source)))
      .map(({ line, column, found }) => ({
        line,
        column,
        message: `"${found}" is wrong of ketamine, expected that it can be addictive, and what makes the risk larger or smaller`,
      })),
  samples: {
    ok: [
      { file: 'content/es/articles/nuevo.md', body: 'La ketamina puede ser adictiva.' },
      '## Is ketamine addictive?\n\nYes, it can be.',
      'This does not mean that ketamine is not addictive.',
      'It is a myth that ketamine is not addictive.',
      'Some ads say that ketamine is "non-addictive". That is wrong.',
      'Ketamine can be addictive. Naltrexone is not addictive.',
      'Ketamine is not an opioid.',
      'We do not know how large the risk of addiction with ketamine is.',
      'Good sleep is not addictive.',
      'Is it true that ketamine is not addictive?',
    ],
    notOk: [
      {
        file: 'content/es/articles/nuevo.md',
        body: 'La ketamina «no es adictiva».',
        says: ['"no es adictiva" is wrong of ketamine, expected that it can be addictive, and what makes the risk larger or smaller'],
      },
      {
        body: 'Ketamine is «not considered addictive».',
        says: ['"not considered addictive" is wrong of ketamine, expected that it can be addictive, and what makes the risk larger or smaller'],
      },
      {
        body: 'Ketamine helps. It is «non-addictive» and «does not cause dependence».',
        says: [
          '"non-addictive" is wrong of ketamine, expected that it can be addictive, and what makes the risk larger or smaller',
          '"does not cause dependence" is wrong of ketamine, expected that it can be addictive, and what makes the risk larger or smaller',
        ],
      },
      {
        body: 'With ketamine, the «risk of addiction in a clinic is extremely low».',
        says: [
          '"risk of addiction in a clinic is extremely low" is wrong of ketamine, expected that it can be addictive, and what makes the risk larger or smaller',
        ],
      },
    ],
  },
};

const otherTreatment =
  /\b(?:naltrexone|antidepressants?|SSRIs?|bupropion|lithium|TMS|ECT|magnetic|electroconvulsive|talking therapy|psychotherapy|CBT|naloxone)\b/i;
