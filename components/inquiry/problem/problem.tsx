// Why a question has not arrived, and what to do now. Each kind says whether something was sent, because that is what people ask first.
import { ErrorSummary, type FieldFault } from '@/components/form/error-summary/error-summary';
import { Phone, type PhoneProps } from '../phone/phone';

export interface ProblemProps {
  kind: 'rejected' | 'stale' | 'notSaved' | 'unreachable';
  faults: FieldFault[];
  clinic: PhoneProps;
}

export function Problem({ kind, faults, clinic }: ProblemProps) {
  return (
    <ErrorSummary faults={faults}>
      {kind === 'stale' && <p>We could not tell whether this form was sent before. Nothing was sent. What you wrote is still below; send it again</p>}
      {kind === 'notSaved' && (
        <p>
          We could not save your question. Nothing was sent. What you wrote is still below; try again, or phone <Phone {...clinic} />
        </p>
      )}
      {kind === 'unreachable' && (
        <p>
          We could not reach the clinic's server, so we do not know whether your message arrived. What you wrote is still here. Send it again (we keep
          only one copy), or phone <Phone {...clinic} />
        </p>
      )}
    </ErrorSummary>
  );
}
