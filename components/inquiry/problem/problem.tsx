// Why a question has not arrived, and what to do now. Each kind says whether something was sent, because that is what people ask first.
import type { JSX, ReactNode } from 'react';
import { ErrorSummary, type FieldFault } from '@/components/form/error-summary/error-summary';
import { Said } from '@/components/site/said/said';
import type { FormWords } from '@/lib/words/form';
import { Phone, type PhoneProps } from '../phone/phone';

export interface ProblemProps {
  kind: 'rejected' | 'stale' | 'tooFast' | 'limited' | 'notSaved' | 'unsure' | 'unreachable' | 'outdated' | 'tooLong';
  faults: FieldFault[];
  limit?: LimitProps | undefined;
  clinic: PhoneProps;
  /** Where there is a new form. */
  formAddress: string;
  words: FormWords;
}

/** Which limit is used up, and when it will not be. */
export interface LimitProps {
  by: 'visitor' | 'everybody';
  most: number;
  againInSeconds: number;
}

export function Problem({ kind, faults, limit, clinic, formAddress, words }: ProblemProps) {
  const text = textOf(kind, limit, <Phone {...clinic} />, formAddress, words.problems);
  return (
    <ErrorSummary title={titleOf(kind, words)} titleWithError={words.errorTitle} faults={faults}>
      {text && (
        <p>
          <Said parts={text} />
        </p>
      )}
    </ErrorSummary>
  );
}

/** Whether it was sent: what a person wants to know before any reason. Where a field is to be put right, the fields are the news. */
function titleOf(kind: ProblemProps['kind'], { faultTitle, problems }: FormWords): string {
  if (kind === 'rejected') return faultTitle;
  return kind === 'unsure' || kind === 'unreachable' ? problems.maybeSent : problems.notSent;
}

function textOf(
  kind: ProblemProps['kind'],
  limit: LimitProps | undefined,
  phone: JSX.Element,
  formAddress: string,
  problems: FormWords['problems'],
): ReactNode[] | undefined {
  if (kind === 'rejected') return undefined;
  if (kind === 'limited') {
    if (!limit) return undefined;
    const reached = limit.by === 'everybody' ? problems.full : problems.enough(limit.most);
    return problems.limited(reached, Math.ceil(limit.againInSeconds / 60), phone);
  }
  if (kind !== 'outdated') return problems[kind](phone);
  const newForm = (
    <a href={formAddress} target="_blank" rel="noopener">
      {problems.newForm}
    </a>
  );
  return problems.outdated(newForm, phone);
}
