import { isQuoted } from '../language/context';
import { hitsOf } from '../language/phrases';
import type { Remark, Rule } from '../rule';

/** Longer words and their plain ones. Those of the second list cannot be exchanged without a look at the sentence. */
const exchangeable: Record<string, string> = {
  utilize: 'use',
  utilizes: 'uses',
  utilized: 'used',
  utilizing: 'using',
  utilise: 'use',
  utilises: 'uses',
  utilised: 'used',
  utilising: 'using',
  'in order to': 'to',
  'prior to': 'before',
  'subsequent to': 'after',
  'due to the fact that': 'because',
  'despite the fact that': 'although',
  'in the event that': 'if',
  'in the event of': 'if there is',
  'with regard to': 'about',
  'with regards to': 'about',
  'with respect to': 'about',
  'for the purpose of': 'for',
  'a large number of': 'many',
  'the majority of': 'most',
  'at this point in time': 'now',
  'at the present time': 'now',
  'on a daily basis': 'every day',
  'on a regular basis': 'regularly',
  'has the ability to': 'can',
  'have the ability to': 'can',
  'is able to': 'can',
  'are able to': 'can',
  approximately: 'about',
  additionally: 'also',
  furthermore: 'also',
  nevertheless: 'even so',
  commence: 'start',
  commences: 'starts',
  commenced: 'started',
  endeavor: 'try',
  endeavour: 'try',
};

const toRethink: Record<string, string> = {
  administer: 'give',
  administered: 'given',
  administration: 'giving it',
  alleviate: 'ease',
  alleviates: 'eases',
  ameliorate: 'ease',
  adverse: 'harmful, or "side effect"',
  cognizant: 'aware',
  demonstrate: 'show',
  demonstrates: 'shows',
  demonstrated: 'showed',
  efficacious: 'works well',
  efficacy: 'how well it works',
  facilitate: 'help',
  facilitates: 'helps',
  individuals: 'people',
  methodology: 'method',
  mitigate: 'lessen',
  modality: 'kind of treatment',
  modalities: 'kinds of treatment',
  necessitate: 'need',
  numerous: 'many',
  optimal: 'best',
  optimize: 'improve',
  paradigm: 'way',
  regimen: 'plan',
  sufficient: 'enough',
  therapeutic: 'that helps, or leave it out',
  underlying: 'behind it, or leave it out',
};

const words = new RegExp(
  `(?<![\\w-])(?:${Object.keys({ ...exchangeable, ...toRethink })
    .sort((a, b) => b.length - a.length)
    .join('|')})\\b`,
  'gi',
);

export const complexWords: Rule = {
  name: 'complex-words',
  group: 'language',
  reason: 'A longer word says no more, and some readers stop at it.',
  of: ['articles', 'pages', 'topics'],
  languages: ['en'],
  check(source) {
    const hits = hitsOf(source, words)
      .filter(({ sentence, from }) => !isQuoted(sentence.passage, sentence.start + from))
      // A capital in the middle of a sentence is that of a name: Food and Drug Administration.
      .filter(({ found, sentence, from }) => !/^[A-Z]/.test(found) || sentence.words.slice(0, from).trim() === '');
    const first = new Set<string>();
    return hits.flatMap((hit): Remark[] => {
      const { line, column, found } = hit;
      const key = found.toLowerCase();
      const plain = exchangeable[key];
      if (plain) {
        const better = /^[A-Z]/.test(found) ? plain.charAt(0).toUpperCase() + plain.slice(1) : plain;
        return [{ line, column, message: `"${found}" is a long word for a plain thing, expected "${better}"`, fix: hit.replacedBy(better) }];
      }
      // Where each place needs a thought of its own, one finding tells it all.
      if (first.has(key)) return [];
      first.add(key);
      const others = hits.filter((other) => other.found.toLowerCase() === key).length - 1;
      const often = others > 0 ? ` (and ${others} more)` : '';
      return [{ line, column, message: `"${found}"${often} is a long word for a plain thing, expected something like: ${toRethink[key]}` }];
    });
  },
  samples: {
    ok: [
      'We use it before a visit.',
      'The label says "administer with care".',
      'Write `utilize` as code.',
      'The Food and Drug Administration warned of it.',
      'We keep it for a number of days.',
      'Esketamine is self-administered.',
    ],
    notOk: [
      { body: 'Nurses «utilize» a cuff.', says: ['"utilize" is a long word for a plain thing, expected "use"'] },
      { body: '«Prior to» your visit, rest.', says: ['"Prior to" is a long word for a plain thing, expected "Before"'] },
      {
        body: 'Look at «adverse» events. Other adverse events are rare.',
        says: ['"adverse" (and 1 more) is a long word for a plain thing, expected something like: harmful, or "side effect"'],
      },
      { body: 'The «efficacy» is known.', says: ['"efficacy" is a long word for a plain thing, expected something like: how well it works'] },
    ],
  },
};
