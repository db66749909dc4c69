'use client';
// The contact form. Without script the browser posts it and the server draws it again; with script the page stays, and so does its text.
import { unstable_rethrow } from 'next/navigation';
import { type FormEvent, type ReactNode, useActionState, useRef, useState, useTransition } from 'react';
import { Checkbox } from '@/components/form/checkbox/checkbox';
import { Select } from '@/components/form/select/select';
import { TextArea } from '@/components/form/text-area/text-area';
import { TextField } from '@/components/form/text-field/text-field';
import type { FieldName, Typed } from '@/lib/inquiries/fields';
import type { InquiryLimits } from '@/lib/inquiries/limits';
import type { Outcome } from '@/lib/inquiries/submit';
import type { Site } from '@/lib/site/site';
import type { PhoneProps } from '../phone/phone';
import { Problem } from '../problem/problem';
import { Trap } from '../trap/trap';
import styles from './contact-form.module.css';

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
  /** What a person should know before the first field. It stands below the problem, which is why somebody is back here. */
  children?: ReactNode;
}

export function ContactForm({ action, initial, limits, trap, topics, clinic, children }: ContactFormProps) {
  // `posted` answers a form that was sent without script; `answer` one that was sent with it.
  const [posted, formAction] = useActionState(action, initial);
  const [answer, setAnswer] = useState<FormState | { kind: 'unreachable' }>();
  const [answerCount, setAnswerCount] = useState(0);
  const [isPending, startSending] = useTransition();
  const isSending = useRef(false);

  // Not left to React: an action that throws would take the form away, and one that answers would empty its fields.
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (isSending.current) return;
    isSending.current = true;
    const form = new FormData(event.currentTarget);
    startSending(async () => {
      try {
        setAnswer(await action(initial, form));
      } catch (fault) {
        unstable_rethrow(fault);
        setAnswer({ kind: 'unreachable' });
      } finally {
        isSending.current = false;
        setAnswerCount((count) => count + 1);
      }
    });
  };

  const state = answer ?? posted;
  const { typed } = posted;
  const formToken = answer && 'typed' in answer ? answer.typed.formToken : typed.formToken;
  const faults = state.kind === 'rejected' ? state.faults : [];
  const field = (name: FieldName) => ({ name, error: faults.find((fault) => fault.field === name)?.message });
  const line = (name: 'name' | 'email' | 'phone') => ({ ...field(name), maxLength: limits[name].most, defaultValue: typed[name] });

  return (
    <form action={formAction} onSubmit={send} noValidate className={styles.form} aria-label="Your question">
      {state.kind !== 'blank' && (
        <Problem
          key={answerCount}
          kind={state.kind}
          faults={faults}
          limit={state.kind === 'limited' ? state : undefined}
          clinic={{ phone: clinic.phone, phoneLink: clinic.phoneLink }}
        />
      )}
      {children}
      <TextField label="Your name" autoComplete="name" spellCheck={false} {...line('name')} />
      <TextField
        label="Email address"
        hint="We answer to this address."
        type="email"
        inputMode="email"
        autoComplete="email"
        spellCheck={false}
        {...line('email')}
      />
      <TextField label="Phone number (optional)" type="tel" inputMode="tel" autoComplete="tel" {...line('phone')} />
      <Select label="What is your question about?" options={topics} defaultValue={typed.topic} {...field('topic')} />
      <TextArea
        label="Your question"
        hint={`Up to ${limits.message.most.toLocaleString('en-US')} characters. Leave out medical details that are not needed to understand it.`}
        most={limits.message.most}
        defaultValue={typed.message}
        {...field('message')}
      />
      <Checkbox label={`${clinic.name} may store my question in order to answer it`} defaultChecked={typed.consent === 'yes'} {...field('consent')} />
      <Trap name={trap} />
      <input type="hidden" name="article" value={typed.article} />
      <input type="hidden" name="formToken" value={formToken} />
      <button type="submit" className={styles.send} aria-disabled={isPending}>
        {isPending ? 'Sending…' : 'Send your question'}
      </button>
    </form>
  );
}
