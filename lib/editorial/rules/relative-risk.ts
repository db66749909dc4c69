import type { Sentence } from '../language/passage';
import { anyOf, hitsOf } from '../language/phrases';
import type { Rule } from '../rule';

const relative = anyOf(
  /\b(?:cuts?|halv\w+|reduc\w+|lower\w*|decreas\w+|drop\w*|rais\w+|increas\w+)\b[^.]{0,40}\b(?:risk|chance|odds|relapse|rates?|likelihood|symptoms)\b[^.]{0,30}\b(?:by (?:half|\d+(?:\.\d+)?\s?(?:%|percent)|a (?:third|quarter))|in half)/,
  /\b(?:cuts?|halves|halved|doubles?|doubled|triples?|tripled) (?:the|your|their) (?:risk|chances?|odds)\b(?: in half)?/,
  /\b(?:twice|half|\d+(?:\.\d+)? times|(?:two|three|four|five|ten) times) as likely\b/,
  /\b(?:\d+(?:\.\d+)?|two|three|four|five|ten)[- ](?:times|fold) (?:more|less|lower|higher|greater)\b/,
  /\b\d+(?:\.\d+)?\s?(?:%|percent) (?:lower|higher|less|more|fewer|greater) (?:risk|chances?|likely|odds|relapses?)\b/,
);

export const relativeRisk: Rule = {
  name: 'relative-risk',
  group: 'claims',
  reason: '"Half the risk" sounds large even where it means 1 in 100 instead of 2 in 100.',
  of: ['articles'],
  languages: ['en'],
  check: (source) =>
    hitsOf(source, relative)
      .filter(({ sentence, found }) => !sentence.isQuestion && absoluteNumbersNear(sentence, found) < 2)
      .map(({ line, column, found }) => ({
        line,
        column,
        message: `"${found}" gives a change without what it changed from, expected both numbers beside it, such as "27 in 100 instead of 45 in 100"`,
      })),
  samples: {
    ok: [
      'It cut the risk by half: 1 in 100 relapsed, not 2 in 100.',
      'They were twice as likely to relapse. It was 45 in 100 with placebo. It was 27 in 100 with the spray.',
      'In one trial, 27% relapsed with the spray and 45% without.',
    ],
    notOk: [
      {
        body: 'It «cuts the risk of relapse by half».',
        says: [
          '"cuts the risk of relapse by half" gives a change without what it changed from, expected both numbers beside it, such as "27 in 100 instead of 45 in 100"',
        ],
      },
      {
        body: 'People are «three times as likely» to feel well.',
        says: [
          '"three times as likely" gives a change without what it changed from, expected both numbers beside it, such as "27 in 100 instead of 45 in 100"',
        ],
      },
    ],
  },
};

/** Numbers of people in the sentence and its neighbours, without those of the change itself. */
function absoluteNumbersNear({ passage, index }: Sentence, found: string): number {
  const near = passage.sentences
    .slice(Math.max(0, index - 1), index + 3)
    .map(({ words }) => words)
    .join(' ')
    .replace(found, '');
  return near.match(/\d[\d,]*\s(?:in|out of|of)\s(?:every\s)?\d[\d,]*|\d+(?:\.\d+)?\s?(?:%|percent)/g)?.length ?? 0;
}
