// A field of one line. Browsers, phones and password managers fill it by its `autoComplete`.
import type { InputHTMLAttributes } from 'react';
import { type ControlProps, controlAttributes } from '../control';
import { Field } from '../field/field';

type Input = Pick<InputHTMLAttributes<HTMLInputElement>, 'type' | 'inputMode' | 'autoComplete' | 'spellCheck' | 'maxLength' | 'defaultValue'>;

export function TextField({ name, label, hint, error, ...input }: ControlProps & Input) {
  const field = { name, label, hint, error };
  return (
    <Field {...field}>
      <input type="text" dir="auto" {...input} {...controlAttributes(field)} />
    </Field>
  );
}
