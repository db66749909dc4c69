// Parts the findings of a file into those that stand and those that an editor has allowed, and looks at the exceptions themselves.

import type { Finding, Place } from '../finding';
import { nearest } from '../nearest';
import type { Described } from '../rule';
import type { Source } from '../source';
import { type Allowance, allowancesIn, visibleCommentsIn } from './allowances';

/** A rule over the comments that allow exceptions. */
export const allowances: Described = {
  name: 'allowances',
  group: 'shape',
  reason: 'An exception without a reason, or one that nobody needs any more, would hide the next real fault.',
};

export interface Sifted<F> {
  standing: F[];
  allowed: (F & { reason: string })[];
  /** What is wrong with the exceptions; `isMinor` for those that only do nothing. */
  faults: (Place & { message: string; isMinor: boolean })[];
}

/** How short a reason can be that the next editor still understands. */
const leastReason = 10;

export function sift<F extends Pick<Finding, 'line' | 'rule'>>(source: Source, findings: readonly F[], known: readonly KnownRule[]): Sifted<F> {
  const all = allowancesIn(source);
  const visible = visibleCommentsIn(source).map((place) => ({ ...place, message: visibleMessage, isMinor: false }));
  if (all.length === 0) return { standing: [...findings], allowed: [], faults: visible };
  const sound = all.filter((allowance) => faultOf(allowance, known) === undefined);
  const holding = (finding: F) => sound.find(({ rules, from, to }) => rules.includes(finding.rule) && from <= finding.line && finding.line <= to);
  const allowed = findings.flatMap((finding) => {
    const allowance = holding(finding);
    return allowance ? [{ ...finding, reason: allowance.reason }] : [];
  });
  const faults = all.flatMap((allowance) => {
    const message = faultOf(allowance, known);
    if (message) return [{ ...allowance.place, message, isMinor: false }];
    const idle = allowance.rules.filter((rule) => !findings.some((finding) => finding.rule === rule && holding(finding) === allowance));
    return idle.map((rule) => ({ ...allowance.place, message: `${rule} is allowed here, but finds nothing; take this note away`, isMinor: true }));
  });
  return { standing: findings.filter((finding) => !holding(finding)), allowed, faults: [...visible, ...faults] };
}

interface KnownRule {
  name: string;
  isLaw?: true;
}

function faultOf({ rules, reason }: Allowance, known: readonly KnownRule[]): string | undefined {
  if (rules.length === 0) return 'the note does not say which rule it allows an exception from, expected `allow rule-name: the reason`';
  const names = known.filter(({ isLaw }) => !isLaw).map(({ name }) => name);
  const unknown = rules.find((rule) => !known.some(({ name }) => name === rule));
  if (unknown) {
    const meant = nearest(unknown, names);
    return `${JSON.stringify(unknown)} is not a rule, ${meant ? `did you mean ${meant}?` : 'expected one that stands at the end of a finding'}`;
  }
  const law = rules.find((rule) => !names.includes(rule));
  if (law) return `no exception can be allowed from ${law}: the page could not be made, or would not be safe; put it right instead`;
  if (reason.length < leastReason)
    return `the note allows ${rules.join(', ')} ${reason ? 'with hardly a reason' : 'without a reason'}, expected \`allow ${rules.join(', ')}: why it is right here\``;
  return undefined;
}

const visibleMessage =
  'readers would see this note, expected an empty line above it, and quotes around a reason that holds brackets: [//]: # "allow rule-name: reason (see label)"';
