import { isBacked } from '../language/passage';
import { anyOf, claimsOf } from '../language/phrases';
import type { Rule } from '../rule';

const only = anyOf(
  /\b(?:last|only|final|best) (?:hope|chance|resort|way out)\b/,
  /\bthe only (?:treatment|option|solution|answer|thing that)\b/,
  /\bnothing else (?:works|worked|has worked|will (?:work|help)|helps?|helped)\b/,
  /\bwhen (?:all else|everything else|nothing else) (?:has )?(?:fails?|failed|works?|worked)\b/,
  /\b(?:than|of) (?:remaining|staying|being|going) untreated\b/,
);

export const onlyChoice: Rule = {
  name: 'only-choice',
  group: 'claims',
  reason: 'There are always other treatments; fear of the alternative is not informed consent.',
  of: ['articles', 'topics', 'pages'],
  languages: ['en'],
  check: (source) =>
    claimsOf(source, only)
      .filter(({ sentence }) => !isBacked(sentence))
      .map(({ line, column, found }) => ({
        line,
        column,
        message: `"${found}" leaves the reader no other way, expected the other options by name, with what speaks for and against each`,
      })),
  samples: {
    ok: ['ECT is not a last resort.', 'The choice is not ketamine or nothing.', 'It is not the only option.', 'Is it my last hope?'],
    notOk: [
      {
        body: 'Ketamine is the «last hope» for many.',
        says: ['"last hope" leaves the reader no other way, expected the other options by name, with what speaks for and against each'],
      },
      {
        body: 'It is far less risky «than remaining untreated».',
        says: [
          '"than remaining untreated" leaves the reader no other way, expected the other options by name, with what speaks for and against each',
        ],
      },
    ],
  },
};
