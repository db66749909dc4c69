'use client';
// A field of many lines. It has no maxLength, because browsers cut pasted text without a word; it counts instead.
import { useState } from 'react';
import { type ControlProps, controlAttributes } from '../control';
import { Field } from '../field/field';
import styles from './text-area.module.css';

export function TextArea({ name, label, hint, error, most, defaultValue }: ControlProps & { most: number; defaultValue: string }) {
  const [text, setText] = useState(defaultValue);
  const field = { name, label, hint, error };
  return (
    <Field {...field}>
      <textarea dir="auto" rows={8} defaultValue={defaultValue} onChange={({ target }) => setText(target.value)} {...controlAttributes(field)} />
      {/* Always there, because a live region that appears together with its words is not read out. */}
      <p className={styles.count} aria-live="polite">
        {countdown(most - [...text.trim().replace(/\r\n/g, '\n')].length, most)}
      </p>
    </Field>
  );
}

/** Silent until the end is near: nobody wants to hear a number at every key. */
function countdown(left: number, most: number): string {
  if (left > most / 10) return '';
  const characters = `${Math.abs(left).toLocaleString('en-US')} ${Math.abs(left) === 1 ? 'character' : 'characters'}`;
  return left < 0 ? `You have ${characters} too many` : `You have ${characters} left`;
}
