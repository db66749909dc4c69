import { isQuoted } from '../language/context';
import { says } from '../language/passage';
import { anyOf, hitsOf } from '../language/phrases';
import type { Rule } from '../rule';

const pressure = anyOf(
  /\blimited (?:time|spots?|availability|offer|openings?|places)\b/,
  /\bact (?:now|fast)\b/,
  /\b(?:book|call|sign up|schedule|enrol|enroll|apply|reach out)(?:\s(?:your|a|an|us|free|consultation|appointment|session|visit))*\s(?:now|today)\b/,
  /\b(?:don[’']t|do not) wait\b/,
  /\bhurry\b/,
  /\bspots? (?:are )?(?:filling|limited|left|going)\b/,
  /\bwhile (?:spots|places) last\b/,
  /\btoday only\b/,
  /\bspecial (?:offer|price)\b/,
  /\bstart (?:your \w+ )?(?:healing|feeling better|living)\b/,
  /\bbegin your (?:healing|journey|transformation)\b/,
  /\bwhat are you waiting for\b/,
);

export const urgency: Rule = {
  name: 'urgency',
  group: 'claims',
  reason: 'A person in distress must not be hurried; pressure to book is how care is oversold.',
  of: ['articles', 'topics', 'pages'],
  languages: ['en'],
  check: (source) =>
    hitsOf(source, pressure)
      .filter(
        ({ sentence, from }) =>
          !isQuoted(sentence.passage, sentence.start + from) && !says(sentence.passage, emergency) && !warning.test(sentence.words),
      )
      .map(({ line, column, found }) => ({
        line,
        column,
        message: `"${found}" hurries the reader, expected a calm offer, such as "Talk with us about whether this fits you, or with your own doctor"`,
      })),
  samples: {
    ok: [
      'Do not wait: call 911 now if life is in danger.',
      'Talk with us about whether this fits you.',
      'Do not drive today.',
      'Be slow to book if a website promises results, or presses you to act fast.',
      'You can call us on weekdays.',
    ],
    notOk: [
      {
        body: '«Book your consultation today».',
        says: [
          '"Book your consultation today" hurries the reader, expected a calm offer, such as "Talk with us about whether this fits you, or with your own doctor"',
        ],
      },
      {
        body: '«Don’t wait» any longer.',
        says: ['"Don’t wait" hurries the reader, expected a calm offer, such as "Talk with us about whether this fits you, or with your own doctor"'],
      },
    ],
  },
};

/** A sentence that warns of being hurried. */
const warning = /\bpress(?:es|ed|ing|ured?|ures)?\b|\bbe (?:slow|wary|careful)\b|\bbeware\b|\bhurr(?:y|ies) you\b/i;

/** Where seconds count, hurry is right. */
const emergency = /\b(?:911|988|999|112|emergency|ambulance|life is in danger|hard to wake)\b/i;
