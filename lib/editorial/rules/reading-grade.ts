import { readingGradeOf } from '../language/reading-grade';
import type { Rule } from '../rule';

/** The grade that US health agencies ask for in patient material is 6 to 8; above this we say so. */
const mostGrade = 8;

export const readingGrade: Rule = {
  name: 'reading-grade',
  reason: 'A reader who is worried or tired reads less well than on a good day.',
  of: ['articles'],
  check(source) {
    const { allowListed, sentenceCount } = readingGradeOf(source.body);
    if (sentenceCount < 10 || allowListed <= mostGrade) return [];
    const message = `the text asks for ${allowListed.toFixed(1)} years of school, expected ${mostGrade} or fewer; shorter sentences help most`;
    return [{ ...source.inBody(0), severity: 'warning', message }];
  },
};
