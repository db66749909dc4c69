// A field for machines, which fill in whatever they find. People neither see it, nor hear it, nor reach it by keyboard; whoever meets it
// all the same, in a browser without styles, reads what to do. It is always drawn empty, so what an autofill put there once is not sent twice.
import styles from './trap.module.css';

export function Trap({ name, label }: { name: string; label: string }) {
  return (
    <div className={styles.trap} aria-hidden="true">
      <label htmlFor={name}>{label}</label>
      {/* The data attributes ask the common password managers to pass by (1Password, Bitwarden, LastPass, Dashlane). */}
      <input
        type="text"
        id={name}
        name={name}
        tabIndex={-1}
        autoComplete="off"
        data-1p-ignore
        data-bwignore
        data-lpignore="true"
        data-form-type="other"
      />
    </div>
  );
}
