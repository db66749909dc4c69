import { isBacked } from '../language/passage';
import { anyOf, claimsOf } from '../language/phrases';
import type { Rule } from '../rule';

const comparison = anyOf(
  /\b(?:safer|better|more effective|faster|quicker|more powerful|stronger|gentler|less risky|riskier|less addictive|more reliable|more natural)\s(?:\w+\s){0,2}?than\b/,
  /\bsuperior to\b/,
  /\b(?:best|safest|fastest|finest|leading|top-rated|world-class|most (?:effective|advanced|powerful|trusted|experienced))\s(?:\w+\s){0,2}?(?:treatments?|therap(?:y|ies)|clinics?|medicines?|care|providers?|results?|team|doctors|experts|solutions?)\b/,
  /\bsecond to none\b/,
  /\bunmatched\b/,
  /\bunrivall?ed\b/,
  /#1\b/,
);

export const comparisons: Rule = {
  name: 'comparisons',
  group: 'claims',
  reason: '"Better than" is a result of a trial, or it is advertising.',
  of: ['articles', 'topics', 'pages'],
  languages: ['en'],
  check: (source) =>
    claimsOf(source, comparison)
      .filter(
        ({ sentence }) =>
          !isBacked(sentence) && !/\b(?:ask|discuss|decide|choose|find out|talk|which|depends?|for (?:you|your|each))\b/i.test(sentence.words),
      )
      .map(({ line, column, found }) => ({
        line,
        column,
        message: `"${found}" compares without a source, expected the trial that compared them with a [^reference], or no comparison`,
      })),
  samples: {
    ok: [
      'Ketamine was better than placebo.[^anand-2023]',
      'It was not clearly better than midazolam.',
      'Which one is better than the other?',
      'Talk with your doctor about the best treatment for you.',
      'It is better to ask than to guess.',
      'The best plan of doses is not known.',
    ],
    notOk: [
      {
        body: 'Ketamine is «safer than» pills.',
        says: ['"safer than" compares without a source, expected the trial that compared them with a [^reference], or no comparison'],
      },
      {
        body: 'We are the «leading ketamine clinic» in town.',
        says: ['"leading ketamine clinic" compares without a source, expected the trial that compared them with a [^reference], or no comparison'],
      },
    ],
  },
};
