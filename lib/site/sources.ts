// What sources can be, and how they can stand: the words that editors choose from and readers see. The kinds go from those that weigh
// most for a reader's decision to those that weigh least; a page lists them in this order.

export interface Words {
  /** What it is called. */
  name: string;
  /** One plain sentence for a reader who does not know the word. */
  meaning: string;
}

export const sourceKinds = {
  guideline: { name: 'Guideline', meaning: 'Advice of a health body that has weighed the studies.' },
  label: { name: 'Drug label', meaning: 'Approved by a regulator, written by the maker.' },
  notice: { name: 'Notice of an agency', meaning: 'What an agency tells the public.' },
  law: { name: 'Law or rule', meaning: 'What the law says.' },
  review: { name: 'Systematic review', meaning: 'It sums up every study that was found.' },
  'randomized-trial': { name: 'Randomized trial', meaning: 'Chance decided who got which treatment.' },
  trial: { name: 'Trial', meaning: 'People were treated and checked to a plan.' },
  analysis: { name: 'Analysis of earlier data', meaning: 'Old data, asked a new question.' },
  'follow-up': { name: 'Follow-up study', meaning: 'There was no group to compare with.' },
  survey: { name: 'Survey or observation', meaning: 'It cannot show what caused what.' },
  'case-series': { name: 'Case series', meaning: 'A few people, and no group to compare with.' },
  consensus: { name: 'Expert consensus', meaning: 'What experts agreed on.' },
  overview: { name: 'Expert overview', meaning: 'Experts sum up a field.' },
  animal: { name: 'Animal study', meaning: 'It may not hold for people.' },
  other: { name: 'Other source', meaning: 'None of the usual kinds.' },
} as const satisfies Record<string, Words>;

export type SourceKind = keyof typeof sourceKinds;

export const sourceStatuses = {
  'peer-reviewed': { name: 'peer-reviewed', meaning: 'Other experts checked it first.' },
  official: { name: 'official text', meaning: 'An agency or a law stands behind it.' },
  preprint: { name: 'preprint, not peer-reviewed', meaning: 'No other experts had checked it.' },
  corrected: { name: 'corrected since', meaning: 'A correction has appeared.' },
  superseded: { name: 'superseded', meaning: 'A newer version exists, which we have yet to read.' },
  retracted: { name: 'retracted', meaning: 'It was taken back. Do not rely on it.' },
  'off-label': { name: 'off-label use', meaning: 'It is about a use that the regulator has not approved.' },
} as const satisfies Record<string, Words>;

export type SourceStatus = keyof typeof sourceStatuses;

export const sourceFundings = {
  maker: { name: 'paid for by the maker', meaning: 'Whoever sells the treatment paid.' },
  independent: { name: 'not paid for by the maker', meaning: 'Nobody who sells the treatment paid.' },
} as const satisfies Record<string, Words>;

export type SourceFunding = keyof typeof sourceFundings;

export const sourceChecks = {
  seen: { name: 'checked', meaning: 'We have held our words to it.' },
  partly: { name: 'partly checked', meaning: 'A detail must still be checked in it.' },
  unseen: { name: 'not checked yet', meaning: 'We have not seen it ourselves yet.' },
} as const satisfies Record<string, Words>;

export type SourceCheck = keyof typeof sourceChecks;

/** Kinds of which a reader should know who paid: somebody did, and it can sway what is found. */
const studies: readonly SourceKind[] = ['review', 'randomized-trial', 'trial', 'analysis', 'follow-up', 'survey', 'case-series', 'animal'];

export function isStudy(kind: SourceKind | undefined): boolean {
  return kind !== undefined && studies.includes(kind);
}

/** The names of a vocabulary as zod wants them: at least one. */
export function namesOf<Name extends string>(vocabulary: Record<Name, Words>): [Name, ...Name[]] {
  const [first, ...rest] = entriesOf(vocabulary).map(([name]) => name);
  if (first === undefined) throw new Error('A vocabulary is empty, expected at least one word');
  return [first, ...rest];
}

/** The words with their names, in the order in which they stand above. */
export function entriesOf<Name extends string>(vocabulary: Record<Name, Words>): [Name, Words][] {
  const isName = (name: string): name is Name => Object.hasOwn(vocabulary, name);
  return Object.keys(vocabulary)
    .filter(isName)
    .map((name) => [name, vocabulary[name]]);
}
