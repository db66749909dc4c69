import { says } from '../language/passage';
import { anyOf, claimsOf } from '../language/phrases';
import { ketamine } from '../language/treatments';
import type { Rule } from '../rule';

const never = anyOf(
  /\b(?:patients|people|clients)\s(?:do not|don[’']t|never|cannot|can[’']t)\s(?:take|use|have)\s(?:ketamine|it|the (?:drug|medicine))\s(?:at\s)?home\b/,
  /\bketamine\s(?:is|was)\s(?:not|never|n[’']t)\s(?:taken|used|given) (?:at )?home\b/,
  /(?:\bnot|n[’']t|\bnever)\sself-administered\b/,
  /\bonly (?:ever )?(?:given|used|administered|available) (?:in|at|under|by) (?:a |an |the )?(?:\w+ )?(?:clinics?|hospitals?|medical \w+|supervis\w+|professionals?|doctors?)\b/,
);

export const homeUse: Rule = {
  name: 'home-use',
  group: 'claims',
  reason: 'What one clinic does is not what all do; compounded ketamine is used at home, and the FDA has warned of it.',
  of: ['articles', 'topics', 'pages'],
  languages: ['en'],
  check: (source) =>
    claimsOf(source, never)
      .filter(
        ({ sentence }) => says(sentence.passage, ketamine) && !/\besketamine\b|\bspravato\b|\b(?:we|our clinic|with us|here)\b/i.test(sentence.words),
      )
      .map(({ line, column, found }) => ({
        line,
        column,
        message: `"${found}" is not so everywhere, expected what happens at this clinic: "At our clinic, you …"`,
      })),
  samples: {
    ok: [
      'At our clinic, patients do not take ketamine home.',
      'Esketamine is only given in a certified clinic.',
      'Some people use compounded ketamine at home.',
    ],
    notOk: [
      {
        body: '«Patients don’t take ketamine home».',
        says: ['"Patients don’t take ketamine home" is not so everywhere, expected what happens at this clinic: "At our clinic, you …"'],
      },
      {
        body: 'Ketamine is «not self-administered».',
        says: ['"not self-administered" is not so everywhere, expected what happens at this clinic: "At our clinic, you …"'],
      },
    ],
  },
};
