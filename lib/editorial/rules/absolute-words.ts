import { anyOf, claimsOf } from '../language/phrases';
import * as spanish from '../language/spanish/claims';
import type { Rule } from '../rule';

const absolute = anyOf(
  /\bcur(?:es?|ed|ing)\b/,
  /\bguarantee(?:s|d)?\b/,
  /\bmirac(?:le|les|ulous|ulously)\b/,
  /\bbreakthroughs?\b(?! (?:therapy )?(?:designation|status))/,
  /\brisk-free\b/,
  /\b(?:no|zero|without(?: any)?) side[- ]effects\b/,
  /\b100\s?% (?:safe|effective|natural|success\w*|of (?:patients|people))/,
  /\b(?:completely|totally|absolutely|perfectly|entirely) (?:safe|effective|harmless|natural|painless)\b/,
  /\b(?:always works|never fails|works for everyone|works every time)\b/,
  /\b(?:instant|permanent|immediate|total|complete) (?:relief|results?|recovery|cure)\b/,
  /\bgame[- ]chang(?:er|ing)\b/,
  /\brevolutionary\b/,
  /\bwonder drug\b/,
  /\bmagic (?:bullet|pill)\b/,
);

export const absoluteWords: Rule = {
  name: 'absolute-words',
  group: 'claims',
  reason: 'No treatment works for everyone; a reader who was promised a cure blames themselves when it does not come.',
  of: ['articles', 'topics', 'pages'],
  check: (source) =>
    claimsOf(source, { en: absolute, es: spanish.absolute }[source.language]).map(({ line, column, found }) => ({
      line,
      column,
      message: `"${found}" promises more than any treatment can keep, expected words that leave room, such as "may ease symptoms for some people"`,
    })),
  samples: {
    ok: [
      { file: 'content/es/articles/nuevo.md', body: 'No cura la depresión.' },
      'Ketamine is not a cure for depression.',
      'There is no cure yet, and nobody can guarantee that it helps.',
      '## Is ketamine a miracle drug?\n\nIt is not.',
      'Beware of clinics that promise a "miracle".',
      'The FDA gave it breakthrough therapy designation.',
      'No drug is completely safe.',
      'The claim that it "cures depression" is misleading.',
      '| Myth | Fact |\n| --- | --- |\n| Ketamine cures depression | It eases it for some |',
    ],
    notOk: [
      {
        file: 'content/es/articles/nuevo.md',
        body: 'Es un tratamiento «milagroso».',
        says: ['"milagroso" promises more than any treatment can keep, expected words that leave room, such as "may ease symptoms for some people"'],
      },
      {
        body: 'Ketamine «cures» depression.',
        says: ['"cures" promises more than any treatment can keep, expected words that leave room, such as "may ease symptoms for some people"'],
      },
      {
        body: 'It is a «miracle», with «no side effects».',
        says: [
          '"miracle" promises more than any treatment can keep, expected words that leave room, such as "may ease symptoms for some people"',
          '"no side effects" promises more than any treatment can keep, expected words that leave room, such as "may ease symptoms for some people"',
        ],
      },
      {
        body: 'There is no doubt that it is a «breakthrough».',
        says: [
          '"breakthrough" promises more than any treatment can keep, expected words that leave room, such as "may ease symptoms for some people"',
        ],
      },
    ],
  },
};
