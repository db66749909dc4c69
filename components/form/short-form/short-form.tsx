'use client';
// A short form for staff: a few fields, one button, and every fault at once. Works without script; with it the page stays where it is.
// It is told its fields in plain data, so that pages can be drawn on the server.
import { type ReactNode, useActionState } from 'react';
import { choose, summaryWords } from '@/components/inbox/staff-words';
import type { ControlProps } from '../control';
import { ErrorSummary, type FieldFault } from '../error-summary/error-summary';
import { type Option, Select } from '../select/select';
import { TextField } from '../text-field/text-field';
import styles from './short-form.module.css';

export interface FormAnswer {
  /** Counts the answers, so that each new problem takes the focus. */
  count: number;
  faults: FieldFault[];
  /** A problem of the whole form, in a sentence. */
  problem?: string | undefined;
  /** What was done, in a sentence. */
  done?: string | undefined;
  /** What is shown this once, line by line, in place of the form: recovery codes, a link. */
  lines?: string[] | undefined;
  /** What to show in the fields again. Passwords and codes are never among it. */
  typed: Record<string, string>;
}

export type ShortFormAction = (previous: FormAnswer, form: FormData) => Promise<FormAnswer>;

export interface ShortField extends Pick<ControlProps, 'name' | 'label' | 'hint'> {
  type?: 'text' | 'email' | 'password';
  autoComplete?: string;
  inputMode?: 'text' | 'email' | 'numeric';
  maxLength?: number;
  /** A choice among these, instead of a text. */
  options?: Option[];
}

export interface ShortFormProps {
  action: ShortFormAction;
  fields: ShortField[];
  hidden?: Record<string, string>;
  typed?: Record<string, string>;
  /** What its button says, and what the form is called for those who cannot see it. */
  send: string;
  /** Whose passwords these are, where the page does not ask: for password managers alone. */
  username?: string;
  /** For what cannot be taken back. */
  isGrave?: boolean;
  /** There is nothing to send any more; what was answered before is still shown. */
  isClosed?: boolean;
  /** What has to be seen before the fields are filled in. */
  children?: ReactNode;
}

export function ShortForm({ action, fields, hidden = {}, typed = {}, send, username, isGrave, isClosed, children }: ShortFormProps) {
  const [answer, formAction, isPending] = useActionState(action, { count: 0, faults: [], typed });
  const done = (
    <p role="status" className={styles.done}>
      {answer.done}
    </p>
  );
  if (answer.lines)
    return (
      <div className={styles.form}>
        {done}
        <ul className={styles.lines}>
          {answer.lines.map((line) => (
            <li key={line}>
              <code>{line}</code>
            </li>
          ))}
        </ul>
      </div>
    );
  if (isClosed) return null;
  return (
    <form action={formAction} noValidate className={styles.form} aria-label={send}>
      {(answer.problem || answer.faults.length > 0) && (
        <ErrorSummary key={answer.count} {...summaryWords} faults={answer.faults}>
          {answer.problem && <p>{answer.problem}</p>}
        </ErrorSummary>
      )}
      {done}
      {children}
      {username && <input type="text" name="username" autoComplete="username" defaultValue={username} readOnly hidden />}
      {fields.map((field) => (
        <ShortControl key={field.options ? `${field.name} ${answer.count}` : field.name} field={field} answer={answer} />
      ))}
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <button type="submit" className={isGrave ? `${styles.send} ${styles.grave}` : styles.send} aria-disabled={isPending}>
        {isPending ? 'One moment…' : send}
      </button>
    </form>
  );
}

/** Its key holds the count for a select: React forgets the choice of one when it empties a form that was sent. */
function ShortControl({ field: { name, label, hint, options, ...input }, answer }: { field: ShortField; answer: FormAnswer }) {
  const control = { name, label, hint, error: answer.faults.find((fault) => fault.field === name)?.message };
  const value = answer.typed[name] ?? '';
  return options ? (
    <Select {...control} options={options} choose={choose} defaultValue={value} />
  ) : (
    <TextField {...control} {...input} spellCheck={false} defaultValue={value} />
  );
}
