import { isQuoted } from '../language/context';
import { anyOf, hitsOf } from '../language/phrases';
import type { Rule } from '../rule';

const minimised = anyOf(
  /\bnothing to (?:worry|be afraid|fear)\b/,
  /\bno need to (?:worry|fear)\b/,
  /\b(?:don[’']t|do not|not to) worry\b/,
  /\brest assured\b/,
  /\bworry[- ]free\b/,
  /\b(?:just|only|simply|merely|largely|mostly|purely|often)\s(?:an?\s|the\s|based on\s|due to\s)*(?:stigma|myths?|misconceptions?|rumou?rs?|misinformation)\b/,
  /\bdiffers? (?:entirely|completely)\b/,
  /\b(?:entirely|completely|totally) different\b/,
  /\ba small price\b/,
  /\bhassle-free\b/,
  /\b(?:stigma|misinformation|misconceptions?|myths?)\s(?:around|surrounding|about)\b/,
  /\boutdated (?:fears?|beliefs?|stigma|views?)\b/,
  /\bcommon misconception\b/,
);

export const minimising: Rule = {
  name: 'minimising',
  group: 'claims',
  reason: 'A worry that is called a myth is not answered; the reader leaves with it and without trust.',
  of: ['articles', 'topics', 'pages'],
  languages: ['en'],
  check: (source) =>
    hitsOf(source, minimised)
      .filter(({ sentence, from }) => !sentence.isQuestion && !isQuoted(sentence.passage, sentence.start + from))
      .map(({ line, column, found }) => ({
        line,
        column,
        message: `"${found}" brushes a worry aside, expected the answer to it: what can happen, how often, and what we do about it`,
      })),
  samples: {
    ok: [
      'It is normal to feel nervous, and a fair question to ask.',
      'Dose and setting differ a lot.',
      'Tell staff if you worry.',
      'It is stigma that keeps people from asking for help.',
    ],
    notOk: [
      {
        body: 'There is «nothing to worry» about.',
        says: ['"nothing to worry" brushes a worry aside, expected the answer to it: what can happen, how often, and what we do about it'],
      },
      {
        body: 'The fear is «mostly stigma».',
        says: ['"mostly stigma" brushes a worry aside, expected the answer to it: what can happen, how often, and what we do about it'],
      },
      {
        body: 'Medical use «differs entirely» from recreational use.',
        says: ['"differs entirely" brushes a worry aside, expected the answer to it: what can happen, how often, and what we do about it'],
      },
    ],
  },
};
