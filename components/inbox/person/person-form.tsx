'use client';
// Looks for everything of one person, and then offers to hand it over or to erase it. Works without script.
import { useActionState } from 'react';
import { choose, summaryWords } from '@/components/inbox/staff-words';
import { inboxAddresses } from '@/lib/site/inbox-addresses';
import { ErrorSummary } from '../../form/error-summary/error-summary';
import { type Option, Select } from '../../form/select/select';
import type { FormAnswer } from '../../form/short-form/short-form';
import { TextField } from '../../form/text-field/text-field';
import styles from './person-form.module.css';

export interface PersonAnswer extends FormAnswer {
  /** What was found, the oldest first; undefined before anybody looked. */
  found?: { id: string; reference: string; when: string }[] | undefined;
  /** How many could not be opened, so that nobody can say whose they are. */
  unreadableCount?: number | undefined;
}

type PersonAction = (previous: PersonAnswer, form: FormData) => Promise<PersonAnswer>;

export interface PersonFormProps {
  find: PersonAction;
  erase: PersonAction;
  /** Where a form is sent to get a file. */
  exportTo: string;
  reasons: Option[];
}

export function PersonForm({ find, erase, exportTo, reasons }: PersonFormProps) {
  const [looked, look] = useActionState(find, { count: 0, faults: [], typed: {} });
  const [erased, sendErase] = useActionState(erase, { count: 0, faults: [], typed: {} });
  // The newer of the two: a form to erase that was not whole comes back with what it was about.
  const answer =
    erased.count > 0 && (looked.count === 0 || erased.typed.email === looked.typed.email)
      ? { ...erased, count: looked.count + erased.count }
      : looked;
  const { found, faults, typed, unreadableCount = 0, count } = answer;
  const email = typed.email ?? '';
  return (
    <div className={styles.person}>
      {faults.length > 0 && <ErrorSummary key={count} {...summaryWords} faults={faults} />}
      <form action={look} noValidate className={styles.form} aria-label="Find">
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
        <button type="submit">Find</button>
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
            <button type="submit" className={styles.quiet}>
              Download as JSON, to hand over
            </button>
          </form>
          <form action={sendErase} noValidate className={styles.form} aria-label="Erase">
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
            <button type="submit" className={styles.grave}>
              Erase {found.length === 1 ? 'it' : `all ${found.length}`} for good
            </button>
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
