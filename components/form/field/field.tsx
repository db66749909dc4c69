// A label, a hint and an error around one control. All three are text on the page: a placeholder would vanish while typing.
import type { ReactNode } from 'react';
import { type ControlProps, errorId, hintId } from '../control';
import styles from './field.module.css';

export function Field({ name, label, hint, error, children }: ControlProps & { children: ReactNode }) {
  return (
    <div className={error ? `${styles.field} ${styles.broken}` : styles.field}>
      <label htmlFor={name}>{label}</label>
      {hint && (
        <p id={hintId(name)} className={styles.hint}>
          {hint}
        </p>
      )}
      {error && (
        <p id={errorId(name)} className={styles.error}>
          {error}
        </p>
      )}
      {children}
    </div>
  );
}
