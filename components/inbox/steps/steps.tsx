'use client';
// What a member can do about an inquiry. Several small forms with one answer: it stays where it is when the form that was sent is gone,
// because somebody else has meanwhile done what it offered. All of them work without script.
import { type ReactNode, type RefObject, useActionState, useEffect, useRef } from 'react';
import { choose, countdown, summaryWords } from '@/components/inbox/staff-words';
import type { StepKind } from '@/lib/inquiries/handling/step';
import { ErrorSummary } from '../../form/error-summary/error-summary';
import { type Option, Select } from '../../form/select/select';
import type { FormAnswer, ShortFormAction } from '../../form/short-form/short-form';
import { TextArea } from '../../form/text-area/text-area';
import { Button, type ButtonProps } from '../button/button';
import styles from './steps.module.css';

export interface StepsProps {
  action: ShortFormAction;
  inquiryId: string;
  /** Which version of the inquiry is on the page. */
  version: number;
  steps: readonly StepKind[];
  /** What this member did last, in a sentence, when it can be taken back. */
  undo: string | undefined;
  /** How an answer can be given. */
  ways: Option[];
  /** Why an inquiry is closed without an answer; none are needed for one that was answered. */
  reasons: Option[] | undefined;
  noteMost: number;
  takeLabel: string;
}

export function Steps({ action, inquiryId, version, steps, undo, ways, reasons, noteMost, takeLabel }: StepsProps) {
  const [answer, send, isPending] = useActionState(action, { count: 0, faults: [], typed: {} });
  const said = useRef<HTMLParagraphElement>(null);
  // The button that was pressed is often gone with the step that it took, so the focus goes to what was done.
  useEffect(() => {
    if (answer.count > 0 && answer.done) said.current?.focus();
  }, [answer.count, answer.done]);

  const form = (step: StepKind | 'undo' | 'note', label: string, kind: ButtonProps['kind'], children?: ReactNode) => (
    <form key={step} action={send} noValidate className={styles.step} aria-label={label}>
      <input type="hidden" name="inquiry" value={inquiryId} />
      <input type="hidden" name="version" value={version} />
      <input type="hidden" name="step" value={step} />
      {children}
      <Button kind={kind} aria-disabled={isPending}>
        {label}
      </Button>
    </form>
  );
  const has = (step: StepKind) => steps.includes(step);
  // A note is no step: it is said that it was added, and Undo is still about the step before it.
  const done = answer.done ?? undo;

  return (
    <div className={styles.steps}>
      <Said answer={answer} done={done} said={said} />
      {undo && form('undo', 'Undo', 'quiet', done !== undo && <p>{undo}</p>)}
      {has('notSpam') && form('notSpam', 'Not spam', 'main')}
      {has('notSpam') && has('spam') && form('spam', 'It is spam', 'quiet')}
      {has('take') && form('take', takeLabel, 'main')}
      {has('reopen') && form('reopen', 'Open again', 'main')}
      {has('answer') &&
        form(
          'answer',
          'Mark as answered',
          has('take') ? 'quiet' : 'main',
          <Choice name="how" label="How did you answer?" options={ways} answer={answer} />,
        )}
      {has('close') &&
        form('close', 'Close', 'quiet', reasons && <Choice name="reason" label="Why without an answer?" options={reasons} answer={answer} />)}
      {form(
        'note',
        'Add the note',
        'quiet',
        <TextArea
          key={`note ${answer.count}`}
          name="note"
          label="Note for colleagues"
          hint="The visitor never sees it. It is erased together with the inquiry."
          error={answer.faults.find(({ field }) => field === 'note')?.message}
          most={noteMost}
          countdown={countdown}
          defaultValue={answer.typed.note ?? ''}
        />,
      )}
      {has('spam') && !has('notSpam') && form('spam', 'Mark as spam', 'quiet')}
    </div>
  );
}

function Said({ answer, done, said }: { answer: FormAnswer; done: string | undefined; said: RefObject<HTMLParagraphElement | null> }) {
  return (
    <>
      {(answer.problem || answer.faults.length > 0) && (
        <ErrorSummary key={answer.count} {...summaryWords} faults={answer.faults}>
          {answer.problem && <p>{answer.problem}</p>}
        </ErrorSummary>
      )}
      <p ref={said} role="status" tabIndex={-1} className={styles.said}>
        {done}
      </p>
    </>
  );
}

/** React forgets the choice of a select when it empties a form that was sent, so its key holds the count. */
function Choice({ name, label, options, answer }: { name: string; label: string; options: Option[]; answer: FormAnswer }) {
  const error = answer.faults.find(({ field }) => field === name)?.message;
  return (
    <Select
      key={`${name} ${answer.count}`}
      name={name}
      label={label}
      error={error}
      options={options}
      choose={choose}
      defaultValue={answer.typed[name] ?? ''}
    />
  );
}
