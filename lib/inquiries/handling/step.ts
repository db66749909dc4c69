// What staff may do with an inquiry, and where each step leads. Pure: the store asks here, the page offers only what is lawful here.
import type { InquiryStatus } from '../inquiry';

export const stepKinds = ['take', 'answer', 'close', 'reopen', 'spam', 'notSpam'] as const;
export type StepKind = (typeof stepKinds)[number];

/** What a step changes. */
export interface Standing {
  status: InquiryStatus;
  isQuarantined: boolean;
  /** The id of the member who has it in hand. */
  takenBy?: string | undefined;
  /** When it was first answered, as it is kept. */
  answeredAt?: string | undefined;
}

/** How an answer reached the visitor. The code is kept; the words are for people. */
export const answerWays = { email: 'By email', phone: 'By phone', 'in-person': 'In person', letter: 'By letter' } as const;
export type AnswerWay = keyof typeof answerWays;

/** Why nobody answered. Without one of these, an inquiry that was not answered cannot be closed. */
export const closingReasons = {
  'no-answer-needed': 'No answer is needed',
  'passed-on': 'Somebody else answers it',
  duplicate: 'The same question came twice',
  'not-reachable': 'The person cannot be reached',
} as const;
export type ClosingReason = keyof typeof closingReasons;

/**
 * The steps that this member may take now, in the order in which they are offered. What was set aside is first judged, then handled; what was
 * judged to be spam is closed, so that nobody has to judge it every day.
 */
export function stepsFrom({ status, isQuarantined, takenBy }: Standing, member: string): StepKind[] {
  if (isQuarantined) return status === 'closed' ? ['notSpam'] : ['notSpam', 'spam'];
  const waits = status === 'new' || status === 'open';
  const steps: StepKind[] = [];
  if (waits && takenBy !== member) steps.push('take');
  if (waits) steps.push('answer');
  if (status !== 'closed') steps.push('close');
  if (!waits) steps.push('reopen');
  steps.push('spam');
  return steps;
}

/** Where the step leads. Ask `stepsFrom` whether it may be taken. */
export function standingAfter(standing: Standing, step: StepKind, member: string, at: Date): Standing {
  switch (step) {
    case 'take':
      return { ...standing, status: 'open', takenBy: member };
    case 'answer':
      return { ...standing, status: 'answered', takenBy: standing.takenBy ?? member, answeredAt: standing.answeredAt ?? at.toISOString() };
    case 'close':
      return { ...standing, status: 'closed' };
    case 'reopen':
      return { ...standing, status: 'open', takenBy: member };
    case 'spam':
      return { ...standing, isQuarantined: true, status: 'closed' };
    case 'notSpam':
      return { ...standing, isQuarantined: false, status: standing.status !== 'closed' ? standing.status : standing.takenBy ? 'open' : 'new' };
  }
}

/** Whether a step needs a word with it: how it was answered, or why it is closed without an answer. */
export function detailsFor(step: StepKind, { status }: Pick<Standing, 'status'>): readonly string[] | undefined {
  if (step === 'answer') return Object.keys(answerWays);
  if (step === 'close' && status !== 'answered') return Object.keys(closingReasons);
  return undefined;
}
