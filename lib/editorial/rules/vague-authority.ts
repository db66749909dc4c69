import { isBacked } from '../language/passage';
import { anyOf, claimsOf, isSentence } from '../language/phrases';
import type { Rule } from '../rule';

const authority = anyOf(
  /\b(?:is|are|was|were)\s(?:(?:widely|generally|often|commonly|now|not)\s)*(?:considered|thought|believed|regarded|recogni[sz]ed|said|viewed|reputed)\s(?:to\s|as\s|safe|effective|one of|an?\s|the\s|addictive)/,
  /\b(?:experts|doctors|scientists|specialists|psychiatrists|leading researchers) (?:agree|believe|consider|recommend)\b/,
  /\bit is (?:well|widely|commonly) (?:known|accepted|established|recogni[sz]ed)\b/,
  /\bmany (?:experts|doctors|specialists)\b/,
  /\bwidely (?:accepted|recogni[sz]ed|regarded)\b/,
  /\bscience (?:says|shows|tells)\b/,
);

export const vagueAuthority: Rule = {
  name: 'vague-authority',
  group: 'claims',
  reason: '"It is considered" hides who considers it; a reader cannot weigh a voice without a name.',
  of: ['articles'],
  languages: ['en'],
  check: (source) =>
    claimsOf(source, authority, isSentence)
      .filter(({ sentence }) => !['takeaway', 'description'].includes(sentence.passage.kind) && !isBacked(sentence))
      .map(({ line, column, found }) => ({
        line,
        column,
        message: `"${found.trim()}" does not say who, expected the name of the one who says so, or a [^reference]`,
      })),
  samples: {
    ok: [
      'One expert group considers the risk similar.[^swainson-2022]',
      'This is called off-label use.',
      'It is thought to act on glutamate.[^zanos-2018]',
      'Is it considered safe?',
      'Experts still disagree.',
      'It is also known as Spravato.',
    ],
    notOk: [
      {
        body: 'Ketamine «is considered safe».',
        says: ['"is considered safe" does not say who, expected the name of the one who says so, or a [^reference]'],
      },
      {
        body: '«Experts agree» that it helps.',
        says: ['"Experts agree" does not say who, expected the name of the one who says so, or a [^reference]'],
      },
    ],
  },
};
