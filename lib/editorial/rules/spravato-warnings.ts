import { proseOf } from '../language/prose';
import * as spanish from '../language/spanish/care';
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
    const missing = Object.entries({ en: warnings, es: spanish.warnings }[source.language]).flatMap(([name, said]) =>
      said.test(text) ? [] : [name],
    );
    if (missing.length === 0) return [];
    return [{ ...wholeArticle(source), message: `the text is about esketamine (Spravato) and leaves out of its label: ${missing.join('; ')}` }];
  },
  samples: {
    ok: [
      {
        file: 'content/es/articles/nuevo.md',
        fields: { title: 'Qué es Spravato' },
        body: 'Da somnolencia y disociación, hace más lenta la respiración y se presta a un uso indebido. Advierte de pensamientos suicidas. Le vigilan 2 horas. No maneje hasta el día siguiente.',
      },
      {
        fields: { title: 'What Spravato is and does' },
        body: 'It can make you sleepy and cut off, slow your breathing, and be misused. It warns of suicidal thoughts. You are watched for 2 hours. Do not drive until the next day.',
      },
      'Esketamine is a spray.',
    ],
    notOk: [
      {
        file: 'content/es/articles/nuevo.md',
        fields: { title: '«Qué es Spravato»' },
        body: 'Da somnolencia y disociación, y se presta a un uso indebido. Advierte de pensamientos suicidas. Le vigilan dos horas.',
        says: ['the text is about esketamine (Spravato) and leaves out of its label: slowed breathing; no driving until the next day'],
      },
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
  return proseOf(source).some(({ kind, words }) => (kind === 'title' || kind === 'description') && /\besketamin[ea]\b|\bspravato\b/i.test(words));
}
