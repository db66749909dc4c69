'use client';
// A button that asks the browser for a passkey. Passkeys need script, so without it there is nothing here, and the password is above.
import { unstable_rethrow } from 'next/navigation';
import { startTransition, useActionState, useEffect, useState } from 'react';
import { ErrorSummary } from '@/components/form/error-summary/error-summary';
import type { ShortFormAction } from '@/components/form/short-form/short-form';
import { TextField } from '@/components/form/text-field/text-field';
import { summaryWords } from '@/components/inbox/staff-words';
import { Button } from '../button/button';
import { type MakeQuestion, makePasskey, type SignQuestion, signWithPasskey } from './ceremony';
import styles from './passkey-form.module.css';

/** `new` makes a passkey, and asks what to call it; `use` signs with one. `begin` says what the browser is to ask for. */
type Ceremony = { kind: 'new'; begin: () => Promise<MakeQuestion | undefined> } | { kind: 'use'; begin: () => Promise<SignQuestion | undefined> };

export type PasskeyFormProps = Ceremony & {
  action: ShortFormAction;
  hidden?: Record<string, string>;
  send: string;
};

export function PasskeyForm({ action, hidden = {}, send, ...ceremony }: PasskeyFormProps) {
  const [answer, finish, isPending] = useActionState(action, { count: 0, faults: [], typed: {} });
  const [isAble, setIsAble] = useState(false);
  const [problem, setProblem] = useState<string>();

  // The server cannot know what the browser can do.
  useEffect(() => setIsAble('PublicKeyCredential' in window), []);
  if (!isAble) return null;

  const ask = (form: FormData) =>
    startTransition(async () => {
      setProblem(undefined);
      try {
        const given = await perform(ceremony);
        if (!given) return setProblem(notUsed);
        form.set('answer', given);
        startTransition(() => finish(form));
      } catch (fault) {
        // A session that has ended sends the member elsewhere. Whoever closed the browser's question has changed their mind.
        unstable_rethrow(fault);
        setProblem(notUsed);
      }
    });

  return (
    <form
      className={styles.form}
      aria-label={send}
      onSubmit={(event) => {
        event.preventDefault();
        ask(new FormData(event.currentTarget));
      }}
    >
      {(problem ?? answer.problem) && (
        <ErrorSummary key={`${answer.count} ${problem}`} {...summaryWords}>
          <p>{problem ?? answer.problem}</p>
        </ErrorSummary>
      )}
      <p role="status">{answer.done}</p>
      {ceremony.kind === 'new' && (
        <TextField name="passkey-name" label="What to call it" hint="So that you know it again, such as “My phone”." maxLength={40} defaultValue="" />
      )}
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Button kind="quiet" aria-disabled={isPending}>
        {send}
      </Button>
    </form>
  );
}

const notUsed = 'No passkey was used. Try again, or go on without one';

async function perform(ceremony: Ceremony): Promise<string | undefined> {
  if (ceremony.kind === 'new') {
    const options = await ceremony.begin();
    return options && makePasskey(options);
  }
  const options = await ceremony.begin();
  return options && signWithPasskey(options);
}
