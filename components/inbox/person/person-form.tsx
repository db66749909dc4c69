'use client';
// Looks for everything of one person, and then offers to hand it over or to erase it. Works without script.
import { useActionState } from 'react';
import { choose, summaryWords } from '@/components/inbox/staff-words';
import { inboxAddresses } from '@/lib/site/inbox-addresses';
import { ErrorSummary } from '../../form/error-summary/error-summary';
import { type Option, Select } from '../../form/select/select';
import type { FormAnswer } from '../../form/short-form/short-form';
import { TextField } from '../../form/text-field/text-field';
import { Button } from '../button/button';
import styles from './person-form.module.css';

export interface PersonAnswer extends FormAnswer {
  /** What was found, the oldest first; undefined before anybody looked. */
  found?: { id: string; reference: string; when: string }[] | undefined;
  /** How many could not be opened, so that nobody can say whose they are. */
  unreadableCount?: number | undefined;
}

export interface PersonFormProps {
  /** Finds, and erases when the form says that step. */
  action: (previous: PersonAnswer, form: FormData) => Promise<PersonAnswer>;
  /** Where a form is sent to get a file. */
  exportTo: string;
  reasons: Option[];
}

export function PersonForm({ action, exportTo, reasons }: PersonFormProps) {
  const [answer, send] = useActionState(action, { count: 0, faults: [], typed: {} });
  const { found, faults, typed, unreadableCount = 0, count } = answer;
  const email = typed.email ?? '';
  return (
    <div className={styles.person}>
      {faults.length > 0 && <ErrorSummary key={count} {...summaryWords} faults={faults} />}
      <form action={send} noValidate className={styles.form} aria-label="Find">
        <input type="hidden" name="step" value="find" />
        <TextField
          key={`email ${count}`}
          name="email"
          label="Email address of the person"
          type="email"
          autoComplete="off"
          spellCheck={false}
          defaultValue={email}
          error={faults.find(({ field }) => field === 'email')?.message}
        />
        <Button>Find</Button>
      </form>
      <p role="status">{found && inWords(found.length)}</p>
      {unreadableCount > 0 && <p>{unreadableCount} could not be opened with the present keys, so nobody can say whose they are.</p>}
      {found && found.length > 0 && (
        <>
          <ul className={styles.found}>
            {found.map(({ id, reference, when }) => (
              <li key={id}>
                <a href={inboxAddresses.inquiry(id)}>{reference}</a>, {when}
              </li>
            ))}
          </ul>
          <form action={exportTo} method="post" encType="multipart/form-data" className={styles.form} aria-label="Download">
            <input type="hidden" name="email" value={email} />
            <Button kind="quiet">Download as JSON, to hand over</Button>
          </form>
          <form action={send} noValidate className={styles.form} aria-label="Erase">
            <input type="hidden" name="step" value="erase" />
            <input type="hidden" name="email" value={email} />
            <Select
              key={`reason ${count}`}
              name="reason"
              label="Why is it erased?"
              options={reasons}
              choose={choose}
              defaultValue=""
              error={faults.find(({ field }) => field === 'reason')?.message}
            />
            <Button kind="grave">Erase {found.length === 1 ? 'it' : `all ${found.length}`} for good</Button>
          </form>
        </>
      )}
    </div>
  );
}

function inWords(count: number): string {
  if (count === 0) return 'Nothing is kept of this address.';
  return count === 1 ? 'One inquiry is kept of this address.' : `${count} inquiries are kept of this address.`;
}
