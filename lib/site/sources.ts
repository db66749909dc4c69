// What sources can be, and how they can stand: what editors choose from. What readers see of it stands in the dictionary, from where the
// choices come. The kinds go from those that weigh most for a reader's decision to those that weigh least; a page lists them in this order.
import { sources } from '../words/en/sources';

export interface Meaning {
  /** What it is called. */
  name: string;
  /** One plain sentence for a reader who does not know the word. */
  meaning: string;
}

export const { kinds: sourceKinds, statuses: sourceStatuses, fundings: sourceFundings, checks: sourceChecks } = sources;

export type SourceKind = keyof typeof sourceKinds;
export type SourceStatus = keyof typeof sourceStatuses;
export type SourceFunding = keyof typeof sourceFundings;
export type SourceCheck = keyof typeof sourceChecks;

/** Kinds of which a reader should know who paid: somebody did, and it can sway what is found. */
const studies: readonly SourceKind[] = ['review', 'randomized-trial', 'trial', 'analysis', 'follow-up', 'survey', 'case-series', 'animal'];

export function isStudy(kind: SourceKind | undefined): boolean {
  return kind !== undefined && studies.includes(kind);
}

/** The names of a vocabulary as zod wants them: at least one. */
export function namesOf<Name extends string>(vocabulary: Record<Name, Meaning>): [Name, ...Name[]] {
  const [first, ...rest] = entriesOf(vocabulary).map(([name]) => name);
  if (first === undefined) throw new Error('A vocabulary is empty, expected at least one word');
  return [first, ...rest];
}

/** The meanings with their names, in the order in which they stand. */
export function entriesOf<Name extends string>(vocabulary: Record<Name, Meaning>): [Name, Meaning][] {
  const isName = (name: string): name is Name => Object.hasOwn(vocabulary, name);
  return Object.keys(vocabulary)
    .filter(isName)
    .map((name) => [name, vocabulary[name]]);
}
