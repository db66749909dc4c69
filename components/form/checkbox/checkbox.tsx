// One box to tick, with its label on the right. It sends "yes" when ticked, and nothing otherwise.
import { type ControlProps, controlAttributes, errorId, hintId } from '../control';
import styles from './checkbox.module.css';

export function Checkbox({ name, label, hint, error, defaultChecked }: ControlProps & { defaultChecked: boolean }) {
  return (
    <div className={error ? `${styles.checkbox} ${styles.broken}` : styles.checkbox}>
      {error && (
        <p id={errorId(name)} className={styles.error}>
          {error}
        </p>
      )}
      <div className={styles.line}>
        <input type="checkbox" value="yes" defaultChecked={defaultChecked} {...controlAttributes({ name, label, hint, error })} />
        <label htmlFor={name}>{label}</label>
      </div>
      {hint && (
        <p id={hintId(name)} className={styles.hint}>
          {hint}
        </p>
      )}
    </div>
  );
}
