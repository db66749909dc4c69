// What ties a control to its label, hint and error. The id is the field's name, so that the summary can link to it.

export interface ControlProps {
  name: string;
  label: string;
  hint?: string | undefined;
  error?: string | undefined;
}

/** The attributes that every control of a field shares. */
export function controlAttributes({ name, hint, error }: ControlProps) {
  const describedBy = [hint && hintId(name), error && errorId(name)].filter(Boolean).join(' ');
  return { id: name, name, 'aria-describedby': describedBy || undefined, 'aria-invalid': error ? true : undefined };
}

export function hintId(name: string): string {
  return `${name}-hint`;
}

export function errorId(name: string): string {
  return `${name}-error`;
}
