import { proseOf } from '../language/prose';
import { wholeArticle, wholeText } from '../language/treatments';
import type { Rule } from '../rule';
import type { Source } from '../source';

/** What the US label puts into its box and into its conditions, each in words that tell that it was said. */
const warnings: Record<string, RegExp> = {
  'strong sleepiness (sedation)': /\bsedat\w+|\bsleep(?:y|iness|ier)\b|\bdrows\w+/i,
  'dissociation (feeling cut off)': /\bdissociat\w+|\bcut off\b|\bdetached\b/i,
  'slowed breathing': /\bbreath\w+|\brespiratory\b/i,
  'abuse and misuse': /\babuse\b|\bmisuse\w*/i,
  'suicidal thoughts in young people': /\bsuicid\w+/i,
  'at least 2 hours of watching': /\b(?:2|two) hours\b/i,
  'no driving until the next day': /\bdriv(?:e|ing)\b/i,
};

export const spravatoWarnings: Rule = {
  name: 'spravato-warnings',
  group: 'balance',
  reason: 'The label puts these warnings into a box, because people have come to harm without them.',
  of: ['articles'],
  check(source) {
    if (!isAboutSpravato(source)) return [];
    const text = wholeText(source);
    const missing = Object.entries(warnings).flatMap(([name, said]) => (said.test(text) ? [] : [name]));
    if (missing.length === 0) return [];
    return [{ ...wholeArticle(source), message: `the text is about esketamine (Spravato) and leaves out of its label: ${missing.join('; ')}` }];
  },
  samples: {
    ok: [
      {
        fields: { title: 'What Spravato is and does' },
        body: 'It can make you sleepy and cut off, slow your breathing, and be misused. It warns of suicidal thoughts. You are watched for 2 hours. Do not drive until the next day.',
      },
      'Esketamine is a spray.',
    ],
    notOk: [
      {
        fields: { title: '«What Spravato is and does»' },
        body: 'It can make you sleepy and cut off, slow your breathing, and be misused. You are watched for two hours.',
        says: [
          'the text is about esketamine (Spravato) and leaves out of its label: suicidal thoughts in young people; no driving until the next day',
        ],
      },
    ],
  },
};

function isAboutSpravato(source: Source): boolean {
  return proseOf(source).some(({ kind, words }) => (kind === 'title' || kind === 'description') && /\besketamine\b|\bspravato\b/i.test(words));
}
