// Sends the form by script, and says truly what is known: taken, refused, refused unread, or nothing yet.
import { unstable_isUnrecognizedActionError, unstable_rethrow } from 'next/navigation';
import { startTransition, useEffect, useRef, useState } from 'react';
import { refusalIn } from '@/lib/site/form/not-sent';

/** What the page finds out by itself, without an answer of the form's own. */
export type Unanswered = { kind: 'unreachable' | 'outdated' | 'tooLong' };

/** From here on a person wonders whether anything happens at all. */
const slowAfterMilliseconds = 20_000;
/** From here on they are told what they can do instead. The server answers within 20 s whenever it can answer at all. */
const lostAfterMilliseconds = 35_000;

export interface Sending<Answer> {
  answer: Answer | Unanswered | undefined;
  /** Of two equal answers the second one is news as well. */
  answerCount: number;
  phase: 'resting' | 'sending' | 'slow';
  /** Shows an answer that needs no sending. */
  show(answer: Answer): void;
  send(deed: () => Promise<Answer>): void;
}

export function useSending<Answer>(): Sending<Answer> {
  const [answer, setAnswer] = useState<Answer | Unanswered>();
  const [answerCount, setAnswerCount] = useState(0);
  const [phase, setPhase] = useState<Sending<Answer>['phase']>('resting');
  const current = useRef<{ end(): void }>(undefined);
  useEffect(() => () => current.current?.end(), []);

  const show = (next: Answer | Unanswered) => {
    setAnswer(next);
    setAnswerCount((count) => count + 1);
  };

  return {
    answer,
    answerCount,
    phase,
    show,
    send: (deed) => {
      if (current.current) return;
      const finish = () => {
        mine.end();
        current.current = undefined;
        setPhase('resting');
      };
      const slow = setTimeout(() => setPhase('slow'), slowAfterMilliseconds);
      const lost = setTimeout(() => {
        finish();
        show({ kind: 'unreachable' });
      }, lostAfterMilliseconds);
      const mine = {
        end: () => {
          clearTimeout(slow);
          clearTimeout(lost);
        },
      };
      current.current = mine;
      setPhase('sending');
      startTransition(async () => {
        // Not left to React: an action that throws would take the form away, and one that answers would empty its fields.
        const next = await deed().catch((fault: unknown) => {
          unstable_rethrow(fault);
          return unansweredBy(fault);
        });
        // An answer that comes after we gave it up is shown all the same, unless the form is being sent once more.
        if (current.current && current.current !== mine) return;
        finish();
        show(next);
      });
    },
  };
}

/** Three faults say for certain that nothing was sent; of all others nobody can know. */
function unansweredBy(fault: unknown): Unanswered {
  if (unstable_isUnrecognizedActionError(fault)) return { kind: 'outdated' };
  const reason = fault instanceof Error ? refusalIn(fault.message) : undefined;
  if (reason === undefined) return { kind: 'unreachable' };
  return { kind: reason === 'size' ? 'tooLong' : 'outdated' };
}
