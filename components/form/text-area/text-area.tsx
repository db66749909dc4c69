'use client';
// A field of many lines. It has no maxLength, because browsers cut pasted text without a word; it counts instead.
import { useState } from 'react';
import { type ControlProps, controlAttributes } from '../control';
import { Field } from '../field/field';
import styles from './text-area.module.css';

export interface TextAreaProps extends ControlProps {
  most: number;
  /** How many characters are left, or too many, in words. */
  countdown: { left: (count: number) => string; tooMany: (count: number) => string };
  defaultValue: string;
}

export function TextArea({ name, label, hint, error, most, countdown, defaultValue }: TextAreaProps) {
  const [text, setText] = useState(defaultValue);
  const field = { name, label, hint, error };
  return (
    <Field {...field}>
      <textarea dir="auto" rows={8} defaultValue={defaultValue} onChange={({ target }) => setText(target.value)} {...controlAttributes(field)} />
      {/* Always there, because a live region that appears together with its words is not read out. */}
      <p className={styles.count} aria-live="polite">
        {said(most - [...text.trim().replace(/\r\n/g, '\n')].length, most, countdown)}
      </p>
    </Field>
  );
}

/** Silent until the end is near: nobody wants to hear a number at every key. */
function said(left: number, most: number, { left: sayLeft, tooMany }: TextAreaProps['countdown']): string {
  if (left > most / 10) return '';
  return left < 0 ? tooMany(-left) : sayLeft(left);
}
