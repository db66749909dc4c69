'use client';
// The contact form. Without script the browser posts it and the server draws it again; with script the page stays, and so does its text.
import { type FormEvent, type ReactNode, useActionState, useEffect, useState } from 'react';
import { Checkbox } from '@/components/form/checkbox/checkbox';
import { Select } from '@/components/form/select/select';
import { TextArea } from '@/components/form/text-area/text-area';
import { TextField } from '@/components/form/text-field/text-field';
import { Said } from '@/components/site/said/said';
import type { FieldName, Typed } from '@/lib/inquiries/fields';
import type { InquiryLimits } from '@/lib/inquiries/limits';
import type { Outcome } from '@/lib/inquiries/submit';
import { lengthOf } from '@/lib/site/form/lengths';
import type { Language } from '@/lib/site/languages/language';
import type { Site } from '@/lib/site/site';
import { formWords } from '@/lib/words/form';
import { Phone, type PhoneProps } from '../phone/phone';
import { Problem } from '../problem/problem';
import { Trap } from '../trap/trap';
import styles from './contact-form.module.css';
import { useSending } from './sending';

/** A form that nobody has sent yet, or the answer to one that we could not take. */
export type FormState = { kind: 'blank'; typed: Typed } | Exclude<Outcome, { reference: string }>;

export interface ContactFormProps {
  action: (previous: FormState, form: FormData) => Promise<FormState>;
  initial: FormState;
  limits: InquiryLimits;
  /** The name of the field that people leave empty. */
  trap: string;
  topics: Site['inquiryTopics'];
  clinic: PhoneProps & { name: string };
  /** The language of the page. Its words are found here: those with gaps are functions, which a page cannot hand to a browser. */
  language: Language;
  /** Where there is a new form. */
  formAddress: string;
  /** What a person should know before the first field. It stands below the problem, which is why somebody is back here. */
  children?: ReactNode;
}

export function ContactForm({ action, initial, limits, trap, topics, clinic, language, formAddress, children }: ContactFormProps) {
  const words = formWords[language];
  // `posted` answers a form that was sent without script; `answer` one that was sent with it.
  const [posted, formAction] = useActionState(action, initial);
  const { typed } = posted;
  const { answer, answerCount, phase, show, send } = useSending<FormState>();
  // The last one that the server gave. An answer without one, such as "unreachable", must not bring an older one back: a repeat is known by it.
  const [formToken, setFormToken] = useState(posted.typed.formToken);
  useEffect(() => {
    if (answer && 'typed' in answer) setFormToken(answer.typed.formToken);
  }, [answer]);

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    // Refused here, where the text is still under the visitor's hands; a text of many pages would be refused at the door, unread.
    const length = lengthOf(String(form.get('message')).trim().replace(/\r\n/g, '\n'));
    const most = limits.message.most;
    if (length > most)
      show({
        kind: 'rejected',
        typed: { ...typed, formToken },
        faults: [{ field: 'message', message: words.tooLong(words.message, most, length) }],
      });
    else send(() => action(initial, form));
  };

  const state = answer ?? posted;
  const faults = state.kind === 'rejected' ? state.faults : [];
  const field = (name: FieldName) => ({ name, error: faults.find((fault) => fault.field === name)?.message });
  const line = (name: 'name' | 'email' | 'phone') => ({ ...field(name), maxLength: limits[name].most, defaultValue: typed[name] });

  return (
    <form action={formAction} onSubmit={submit} noValidate className={styles.form} aria-label={words.label}>
      {state.kind !== 'blank' && (
        <Problem
          key={answerCount}
          kind={state.kind}
          faults={faults}
          limit={state.kind === 'limited' ? state : undefined}
          clinic={{ phone: clinic.phone, phoneLink: clinic.phoneLink }}
          formAddress={formAddress}
          words={words}
        />
      )}
      {children}
      <TextField label={words.name} autoComplete="name" spellCheck={false} {...line('name')} />
      <TextField
        label={words.email}
        hint={words.emailHint}
        type="email"
        inputMode="email"
        autoComplete="email"
        spellCheck={false}
        {...line('email')}
      />
      <TextField label={words.phone} type="tel" inputMode="tel" autoComplete="tel" {...line('phone')} />
      <Select label={words.topic} options={topics} choose={words.choose} defaultValue={typed.topic} {...field('topic')} />
      <TextArea
        label={words.message}
        hint={words.messageHint(limits.message.most)}
        most={limits.message.most}
        countdown={words}
        defaultValue={typed.message}
        {...field('message')}
      />
      <Checkbox label={words.consent(clinic.name)} defaultChecked={typed.consent === 'yes'} {...field('consent')} />
      <Trap name={trap} label={words.trap} />
      <input type="hidden" name="language" value={language} />
      <input type="hidden" name="article" value={typed.article} />
      <input type="hidden" name="formToken" value={formToken} />
      <button type="submit" className={styles.send} aria-disabled={phase !== 'resting'}>
        {phase === 'resting' ? words.send : words.sending}
      </button>
      {/* Always there, because a live region that appears together with its words is not read out. */}
      <p aria-live="polite">
        {phase === 'slow' && <Said parts={words.slow<ReactNode>(<Phone phone={clinic.phone} phoneLink={clinic.phoneLink} />)} />}
      </p>
    </form>
  );
}
