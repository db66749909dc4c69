import { countSaying } from '../language/sides';
import * as spanish from '../language/spanish/sides';
import { isAboutTreatment, wholeArticle } from '../language/treatments';
import type { Rule } from '../rule';

const good = /\b(?:benefits?|helps?|helped|effective|relief|reliev\w+|improv\w+|better|works|healing|heal|recover\w*|hope|success\w*|safe)\b/i;
const bad =
  /\b(?:risks?|side[- ]effects?|harms?|harmful|warn\w*|misuse|abuse|addict\w+|dependence|nausea|dizz\w+|vomit\w*|headaches?|dissociat\w+|blood pressure|bladder|sedat\w+|sleepy|worse|not (?:help|work|known|approved)|does not|did not|careful|danger\w*|died|death|slowed breathing)\b/i;

/** A page may say more of what helps than of what harms, but not as if there were nothing to say. */
const mostGoodForEachBad = 3;
/** Below this many sentences a ratio says nothing. */
const leastGood = 6;

export const weighsBothSides: Rule = {
  name: 'weighs-both-sides',
  group: 'balance',
  reason: 'A text in which the good is told five times and the bad once is an advertisement, whatever each sentence says.',
  of: ['articles'],
  check(source) {
    if (!isAboutTreatment(source)) return [];
    const isSpanish = source.language === 'es';
    const goodCount = countSaying(source, isSpanish ? spanish.good : good);
    const badCount = countSaying(source, isSpanish ? spanish.bad : bad);
    if (goodCount < leastGood || goodCount <= badCount * mostGoodForEachBad) return [];
    const message = `${goodCount} sentences speak of what helps and ${badCount} of what can go wrong, expected at least one for every ${mostGoodForEachBad}`;
    return [{ ...wholeArticle(source), message }];
  },
  samples: {
    ok: [
      {
        fields: { title: 'Ketamine for low mood' },
        body: 'It helps. It helps. It helps. It helps. It helps. It helps. Risks: nausea. It can make you dizzy.',
      },
      { fields: { title: 'Ketamine for low mood' }, body: 'It helps some.' },
      'It helps. It helps. It helps. It helps. It helps. It helps. It helps.',
    ],
    notOk: [
      {
        file: 'content/es/articles/nuevo.md',
        fields: { title: '«Ketamina para el ánimo bajo»' },
        body: 'Ayuda. Da alivio. La gente se siente mejor. Es eficaz. Funciona. Hay esperanza. Puede dar mareo.',
        says: ['6 sentences speak of what helps and 1 of what can go wrong, expected at least one for every 3'],
      },
      {
        fields: { title: '«Ketamine for low mood»' },
        body: 'It helps. It brings relief. People feel better. It is effective. It works. There is hope. It can make you dizzy.',
        says: ['6 sentences speak of what helps and 1 of what can go wrong, expected at least one for every 3'],
      },
    ],
  },
};
