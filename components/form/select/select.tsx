// A choice of one. Nothing is chosen beforehand, so that nobody sends a choice they did not make.
import { type ControlProps, controlAttributes } from '../control';
import { Field } from '../field/field';

export interface Option {
  id: string;
  label: string;
}

export interface SelectProps extends ControlProps {
  options: Option[];
  /** What stands there before anything is chosen. */
  choose: string;
  defaultValue: string;
}

export function Select({ name, label, hint, error, options, choose, defaultValue }: SelectProps) {
  const field = { name, label, hint, error };
  return (
    <Field {...field}>
      <select defaultValue={defaultValue} {...controlAttributes(field)}>
        <option value="">{choose}</option>
        {options.map(({ id, label: text }) => (
          <option key={id} value={id}>
            {text}
          </option>
        ))}
      </select>
    </Field>
  );
}
