import { hitsOf, isSentence } from '../language/phrases';
import type { Remark, Rule } from '../rule';

/** Words of the trade and what they mean, for readers who are not of it. */
const meanings: Record<string, string> = {
  anhedonia: 'not being able to enjoy things',
  adjunctive: 'added to another treatment',
  bioavailability: 'how much of it reaches the blood',
  comorbid: 'at the same time as another illness',
  comorbidities: 'other illnesses at the same time',
  contraindicated: 'must not be used',
  contraindication: 'a reason not to use it',
  contraindications: 'reasons not to use it',
  enantiomer: 'one of two mirror-image forms',
  glutamatergic: 'acting on glutamate, a messenger in the brain',
  hepatotoxicity: 'harm to the liver',
  hypertension: 'high blood pressure',
  intramuscular: 'into a muscle',
  intravenous: 'into a vein',
  metabolite: 'what the body makes of it',
  neurogenesis: 'growth of nerve cells',
  neuroplasticity: 'how the brain changes',
  neurotransmitter: 'a messenger in the brain',
  neurotransmitters: 'messengers in the brain',
  parenteral: 'by injection or drip',
  pharmacokinetics: 'what the body does with it',
  prophylactic: 'to prevent',
  psychotropic: 'acting on the mind',
  racemic: 'made of two mirror-image forms',
  refractory: 'not helped by treatment so far',
  sublingual: 'under the tongue',
  subanesthetic: 'below the dose for surgery',
  'sub-anesthetic': 'below the dose for surgery',
  synaptogenesis: 'growth of links between nerve cells',
  tachycardia: 'a fast heartbeat',
  titrate: 'change the dose in small steps',
  titration: 'changing the dose in small steps',
};
const words = new RegExp(`\\b(?:${Object.keys(meanings).join('|')})\\b`, 'gi');

export const medicalWords: Rule = {
  name: 'medical-words',
  group: 'language',
  reason: 'A word that only clinicians know keeps everybody else from understanding the sentence that it is in.',
  of: ['articles', 'topics'],
  languages: ['en'],
  check(source) {
    const seen = new Set<string>();
    return hitsOf(source, words, isSentence).flatMap(({ found, sentence, from, line, column }): Remark[] => {
      const key = found.toLowerCase();
      if (seen.has(key)) return [];
      seen.add(key);
      if (isExplained(sentence.words, from, found) || opensNext(sentence.passage.sentences[sentence.index + 1]?.words, found)) return [];
      return [{ line, column, message: `"${found}" is not explained, expected plain words with it in brackets: "${meanings[key]} (${key})"` }];
    });
  },
  samples: {
    ok: [
      'It changes how the brain adapts (neuroplasticity).',
      'Racemic (two-part) ketamine. It is given by IV.',
      'Hypertension, which means high blood pressure, is common.',
      'This is called titration.',
    ],
    notOk: [
      {
        body: 'It increases «neuroplasticity». Then neuroplasticity fades.',
        says: ['"neuroplasticity" is not explained, expected plain words with it in brackets: "how the brain changes (neuroplasticity)"'],
      },
      {
        body: 'A «sublingual» tablet.',
        says: ['"sublingual" is not explained, expected plain words with it in brackets: "under the tongue (sublingual)"'],
      },
    ],
  },
};

function isExplained(sentence: string, from: number, found: string): boolean {
  const before = sentence.slice(0, from);
  const after = sentence.slice(from + found.length);
  return (
    /[("“]\s*(?:\w+\s)?$|\b(?:called|named|known as|term(?: is)?)\s(?:an?\s)?["“]?$/i.test(before) ||
    /^["”]?\s*(?:\(|,?\s*(?:which|that) (?:is|are|means?)|,?\s*(?:means?|meaning)\b|, or\b|, an? )/i.test(after)
  );
}

/** "Titration means that …" right after it. */
function opensNext(next: string | undefined, found: string): boolean {
  return next !== undefined && new RegExp(`^\\s*(?:${found}|This|It) (?:means?|is when)\\b`, 'i').test(next);
}
