import { isBacked } from '../language/passage';
import { anyOf, hitsOf, isSentence } from '../language/phrases';
import * as spanish from '../language/spanish/claims';
import type { Rule } from '../rule';

const studies = anyOf(
  /\b(?:stud(?:y|ies)|trials?|research|evidence|data|surveys?|reviews?|meta-analys[ei]s)\s(?:\w+\s){0,3}?(?:shows?|shown|showed|finds?|found|suggests?|suggested|proves?|proved|proven|demonstrates?|demonstrated|confirms?|confirmed|indicates?|indicated|reports?|reported|links?|linked|supports?)\b/,
  /\b(?:has|have) been (?:shown|found|proven) to\b/,
  /\bresearch-backed\b/,
  /\bbacked by (?:science|research|evidence)\b/,
);

export const uncitedStudies: Rule = {
  name: 'uncited-studies',
  group: 'claims',
  reason: '"Studies show" without the studies asks readers to take our word for it.',
  of: ['articles'],
  check: (source) =>
    hitsOf(source, { en: studies, es: spanish.studies }[source.language], isSentence)
      .filter(({ sentence }) => sentence.passage.kind !== 'takeaway' && sentence.passage.kind !== 'description')
      .filter(({ sentence }) => !sentence.isQuestion && !isBacked(sentence))
      .map(({ line, column, found }) => ({ line, column, message: `"${found}" names no study, expected a [^reference] to the one that is meant` })),
  samples: {
    ok: [
      { file: 'content/es/articles/nuevo.md', body: 'Un ensayo mostró un beneficio.[^lee-2020]' },
      'A trial found fewer relapses.[^daly-2019]',
      'Two trials found fewer relapses. Both were small.[^daly-2019]',
      '## What studies have found\n\nNot much yet.',
      'Ask what studies they rely on.',
      'What have studies shown?',
    ],
    notOk: [
      {
        file: 'content/es/articles/nuevo.md',
        body: 'Los «estudios muestran» un beneficio.',
        says: ['"estudios muestran" names no study, expected a [^reference] to the one that is meant'],
      },
      { body: '«Studies show» that it helps.', says: ['"Studies show" names no study, expected a [^reference] to the one that is meant'] },
      {
        body: '«Research has consistently shown» a low risk.',
        says: ['"Research has consistently shown" names no study, expected a [^reference] to the one that is meant'],
      },
      { body: 'It is «backed by science».', says: ['"backed by science" names no study, expected a [^reference] to the one that is meant'] },
    ],
  },
};
