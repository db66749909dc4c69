// What sources can be, and how they can stand: the words that editors choose from and readers see. The kinds go from those that weigh
// most for a reader's decision to those that weigh least; a page lists them in this order.

export interface Words {
  /** What it is called. */
  name: string;
  /** One plain sentence for a reader who does not know the word. */
  meaning: string;
}

export const sourceKinds = {
  guideline: { name: 'Guideline', meaning: 'What a health body advises after weighing the studies.' },
  label: { name: 'Drug label', meaning: 'The text that a regulator approved for a medicine. Its maker writes it.' },
  notice: { name: 'Notice of an agency', meaning: 'What a health agency tells the public.' },
  law: { name: 'Law or rule', meaning: 'What the law says, not how well a treatment works.' },
  review: { name: 'Systematic review', meaning: 'It looks for every study on a question and sums them up.' },
  'randomized-trial': { name: 'Randomized trial', meaning: 'Chance decided who got which treatment, so the groups can be compared.' },
  trial: { name: 'Trial', meaning: 'People were treated and checked to a plan.' },
  analysis: { name: 'Analysis of earlier data', meaning: 'Data that were there already were asked a new question.' },
  'follow-up': { name: 'Follow-up study', meaning: 'People on a treatment were followed, with no group to compare them with.' },
  survey: { name: 'Survey or observation', meaning: 'Something was asked or looked at. It cannot show what caused what.' },
  'case-series': { name: 'Case series', meaning: 'A report on a few people, with no group to compare them with.' },
  consensus: { name: 'Expert consensus', meaning: 'What experts agreed on where studies are few.' },
  overview: { name: 'Expert overview', meaning: 'Experts sum up what they know of a field.' },
  animal: { name: 'Animal study', meaning: 'It was done in animals and may not hold for people.' },
  other: { name: 'Other source', meaning: 'None of the usual kinds.' },
} as const satisfies Record<string, Words>;

export type SourceKind = keyof typeof sourceKinds;

export const sourceStatuses = {
  'peer-reviewed': { name: 'peer-reviewed', meaning: 'It is in a journal that has other experts check papers first.' },
  official: { name: 'official text', meaning: 'An agency or a law stands behind the words.' },
  preprint: { name: 'preprint, not peer-reviewed', meaning: 'No other experts had checked this version.' },
  corrected: { name: 'corrected since', meaning: 'A correction to it has appeared.' },
  superseded: { name: 'superseded', meaning: 'A newer version exists, and we have yet to check our text against it.' },
  retracted: { name: 'retracted', meaning: 'It was taken back. Do not rely on it.' },
  'off-label': { name: 'off-label use', meaning: 'It looks at a use that the regulator has not approved.' },
} as const satisfies Record<string, Words>;

export type SourceStatus = keyof typeof sourceStatuses;

export const sourceFundings = {
  maker: { name: 'paid for by the maker', meaning: 'Whoever sells the treatment paid for it.' },
  independent: { name: 'not paid for by the maker', meaning: 'Nobody who sells the treatment paid for it.' },
} as const satisfies Record<string, Words>;

export type SourceFunding = keyof typeof sourceFundings;

export const sourceChecks = {
  seen: { name: 'checked', meaning: 'We have seen the source and what we say of it there.' },
  partly: { name: 'partly checked', meaning: 'We have seen the source; a detail must still be checked in it.' },
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
