// The words of the glossary in our tests.
import type { Term } from '@/lib/content/glossary/term';

const word = (changes: Partial<Term> & Pick<Term, 'term' | 'slug'>): Term => ({
  forms: [],
  meaning: `What ${changes.term} means, in plain words.`,
  seeAlso: [],
  sample: false,
  html: '',
  ...changes,
});

export const placebo = word({ slug: 'placebo', term: 'placebo', forms: ['placebos'], meaning: 'A treatment with no drug in it.' });
export const relapse = word({ slug: 'relapse', term: 'relapse', forms: ['relapses'] });
export const trial = word({ slug: 'trial', term: 'trial', forms: ['trials'] });
export const randomizedTrial = word({ slug: 'randomized-trial', term: 'randomized trial', forms: ['randomized trials'], seeAlso: ['trial'] });
export const ect = word({ slug: 'ect', term: 'electroconvulsive therapy', short: 'ECT' });
export const offLabel = word({ slug: 'off-label', term: 'off-label' });
export const crohn = word({ slug: 'crohns-disease', term: "Crohn's disease" });
