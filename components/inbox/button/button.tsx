// A button that sends a form of the inbox. `main` is what somebody most likely wants, `grave` what cannot be taken back, `quiet` all else.
import type { ComponentProps } from 'react';
import styles from './button.module.css';

export interface ButtonProps extends Omit<ComponentProps<'button'>, 'type' | 'className'> {
  kind?: 'main' | 'quiet' | 'grave';
}

export function Button({ kind = 'main', ...attributes }: ButtonProps) {
  return <button type="submit" className={`${styles.button} ${styles[kind]}`} {...attributes} />;
}
