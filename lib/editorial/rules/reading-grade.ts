import { readingGradeOf } from '../language/reading-grade';
import { bandOf } from '../language/spanish/readability';
import { wholeArticle } from '../language/treatments';
import { treeOf } from '../language/tree';
import type { Rule } from '../rule';

/** The grade that US health agencies ask for in patient material is 6 to 8; above this we say so. */
const mostGrade = 8;
/** Where "normal" begins on the INFLESZ scale, which its authors ask of texts for patients. */
const leastPoints = 55;
/** A grade of a few sentences is chance. */
const leastSentences = 10;

export const readingGrade: Rule = {
  name: 'reading-grade',
  group: 'language',
  reason: 'A reader who is worried or tired reads less well than on a good day.',
  of: ['articles'],
  check(source) {
    const { scale, raw, allowListed, sentenceCount } = readingGradeOf(treeOf(source), source.language);
    if (sentenceCount < leastSentences) return [];
    if (scale === 'INFLESZ') return allowListed >= leastPoints ? [] : [{ ...wholeArticle(source), message: hardSpanish(allowListed) }];
    if (allowListed <= mostGrade) return [];
    const asIs = raw.toFixed(1) === allowListed.toFixed(1) ? '' : ` (${raw.toFixed(1)} with the names of drugs)`;
    const message = `the text asks for ${allowListed.toFixed(1)} years of school${asIs}, expected ${mostGrade} or fewer; shorter sentences help most`;
    return [{ ...wholeArticle(source), message }];
  },
  samples: {
    ok: [
      'We rest. '.repeat(12),
      'Nevertheless, interdisciplinary collaboration facilitates individualized pharmacological optimization.',
      'Esketamine can help. '.repeat(12),
      { file: 'content/es/articles/nuevo.md', body: 'Descansar ayuda. Duerma bien. '.repeat(6) },
    ],
    notOk: [
      {
        file: 'content/es/articles/nuevo.md',
        fields: { title: '«Dormir bien después de una lesión»' },
        body: 'La colaboración interdisciplinaria posibilita optimizaciones terapéuticas individualizadas. '.repeat(10),
        says: ['the text has 0 points on the INFLESZ scale (muy difícil), expected 55 or more; shorter sentences and shorter words help most'],
      },
      {
        fields: { title: '«Sleeping well after an injury»' },
        body: 'Interdisciplinary collaboration facilitates individualized therapeutic optimization for every participating person. '.repeat(10),
        says: ['the text asks for 36.7 years of school, expected 8 or fewer; shorter sentences help most'],
      },
    ],
  },
};

function hardSpanish(points: number): string {
  return `the text has ${Math.max(0, points).toFixed(0)} points on the INFLESZ scale (${bandOf(points)}), expected ${leastPoints} or more; shorter sentences and shorter words help most`;
}
