import { readingGradeOf } from '../language/reading-grade';
import { wholeArticle } from '../language/treatments';
import { treeOf } from '../language/tree';
import type { Rule } from '../rule';

/** The grade that US health agencies ask for in patient material is 6 to 8; above this we say so. */
const mostGrade = 8;
/** A grade of a few sentences is chance. */
const leastSentences = 10;

export const readingGrade: Rule = {
  name: 'reading-grade',
  group: 'language',
  reason: 'A reader who is worried or tired reads less well than on a good day.',
  of: ['articles'],
  check(source) {
    const { raw, allowListed, sentenceCount } = readingGradeOf(treeOf(source));
    if (sentenceCount < leastSentences || allowListed <= mostGrade) return [];
    const asIs = raw.toFixed(1) === allowListed.toFixed(1) ? '' : ` (${raw.toFixed(1)} with the names of drugs)`;
    const message = `the text asks for ${allowListed.toFixed(1)} years of school${asIs}, expected ${mostGrade} or fewer; shorter sentences help most`;
    return [{ ...wholeArticle(source), message }];
  },
  samples: {
    ok: [
      'We rest. '.repeat(12),
      'Nevertheless, interdisciplinary collaboration facilitates individualized pharmacological optimization.',
      'Esketamine can help. '.repeat(12),
    ],
    notOk: [
      {
        fields: { title: '«Sleeping well after an injury»' },
        body: 'Interdisciplinary collaboration facilitates individualized therapeutic optimization for every participating person. '.repeat(10),
        says: ['the text asks for 36.7 years of school, expected 8 or fewer; shorter sentences help most'],
      },
    ],
  },
};
