import { isQuoted } from '../language/context';
import { hitsOf } from '../language/phrases';
import type { Remark, Rule } from '../rule';

const nicknames = /\bparty drugs?\b|\bclub drugs?\b|\bspecial k\b|\bvitamin k\b|\bk-hol(?:e|es|ing)\b|\bhorse tranquili[sz]ers?\b|\bcat valium\b/gi;

export const streetNames: Rule = {
  name: 'street-names',
  group: 'language',
  reason: 'Nicknames sound like a party or like a scandal; somebody who is offered this treatment needs neither.',
  of: ['articles', 'pages', 'topics'],
  languages: ['en'],
  check(source) {
    // Named once and in quotation marks, so that a reader knows what is meant, it explains.
    return hitsOf(source, nicknames)
      .filter(({ sentence, from }) => !isQuoted(sentence.passage, sentence.start + from))
      .map(
        ({ line, column, found }): Remark => ({
          line,
          column,
          message: `"${found}" is a nickname, expected "recreational use of ketamine", or quotation marks where you explain it`,
        }),
      );
  },
  samples: {
    ok: ['Some people call it "Special K".', 'People who use ketamine for recreation.', 'Vitamin D helps bones.'],
    notOk: [
      {
        body: 'It is known as a «party drug».',
        says: ['"party drug" is a nickname, expected "recreational use of ketamine", or quotation marks where you explain it'],
      },
    ],
  },
};
