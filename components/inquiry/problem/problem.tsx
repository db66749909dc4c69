// Why a question has not arrived, and what to do now. Each kind says whether something was sent, because that is what people ask first.
import { ErrorSummary, type FieldFault } from '@/components/form/error-summary/error-summary';
import { addresses } from '@/lib/site/addresses';
import { Phone, type PhoneProps } from '../phone/phone';

export interface ProblemProps {
  kind: 'rejected' | 'stale' | 'tooFast' | 'limited' | 'notSaved' | 'unsure' | 'unreachable' | 'outdated' | 'tooLong';
  faults: FieldFault[];
  limit?: LimitProps | undefined;
  clinic: PhoneProps;
}

/** Which limit is used up, and when it will not be. */
export interface LimitProps {
  by: 'visitor' | 'everybody';
  most: number;
  againInSeconds: number;
}

export function Problem({ kind, faults, limit, clinic }: ProblemProps) {
  const phone = <Phone {...clinic} />;
  return (
    <ErrorSummary title={titles[kind]} faults={faults}>
      {kind === 'stale' && (
        <p>This copy of the form can no longer be used. Nothing was sent. What you wrote is still below; send it again, or phone {phone}.</p>
      )}
      {kind === 'tooFast' && (
        <p>
          The form came back faster than people usually write. Nothing was sent. What you wrote is still below; send it again in a few seconds, or
          phone {phone}.
        </p>
      )}
      {limit && (
        <p>
          {`${reached(limit)} Nothing was sent. What you wrote is still below: leave this page open and send it again in ${minutes(limit.againInSeconds)}. Phone `}
          {phone} if this cannot wait.
        </p>
      )}
      {kind === 'notSaved' && <p>We could not save your question. Nothing was sent. What you wrote is still below; try again, or phone {phone}.</p>}
      {kind === 'unsure' && (
        <p>We do not know whether your question was saved. What you wrote is still below. Send it again (we keep only one copy), or phone {phone}.</p>
      )}
      {kind === 'outdated' && (
        <p>
          The site has changed since you opened this page, and no longer knows this form. Nothing was sent. What you wrote is still below: copy it,{' '}
          <a href={addresses.contact()} target="_blank" rel="noopener">
            open the form anew in a new tab
          </a>
          , and paste it there. Or phone {phone}.
        </p>
      )}
      {kind === 'tooLong' && (
        <p>What you wrote is too long for this form. Nothing was sent. It is still below: shorten it and send it again, or phone {phone}.</p>
      )}
      {kind === 'unreachable' && (
        <p>
          We could not reach the clinic's server, so we do not know whether your message arrived. What you wrote is still here. Send it again (we keep
          only one copy), or phone {phone}.
        </p>
      )}
    </ErrorSummary>
  );
}

/** Whether it was sent: what a person wants to know before any reason. Where a field is to be put right, the fields are the news. */
const titles: Partial<Record<ProblemProps['kind'], string>> = {
  stale: 'Your question was not sent',
  tooFast: 'Your question was not sent',
  limited: 'Your question was not sent',
  notSaved: 'Your question was not sent',
  outdated: 'Your question was not sent',
  tooLong: 'Your question was not sent',
  unsure: 'Your question may not have been sent',
  unreachable: 'Your question may not have been sent',
};

/** "From your internet connection", not "from you": a household or a ward shares one address. */
function reached({ by, most }: LimitProps): string {
  if (by === 'everybody') return 'More questions have reached us in the last hour than we can take.';
  return `We already have ${most === 1 ? '1 question' : `${most} questions`} from your internet connection in the last hour.`;
}

function minutes(seconds: number): string {
  const count = Math.ceil(seconds / 60);
  return count === 1 ? 'a minute' : `${count} minutes`;
}
