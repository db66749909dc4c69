// What a reader should know about us and about this page before acting on it. On every article, also in print.
import styles from './closing.module.css';

export function Closing({ conflictOfInterest }: { conflictOfInterest: string }) {
  return (
    <div className={styles.closing}>
      <p>
        <strong>How we are paid.</strong> {conflictOfInterest}
      </p>
      <p>
        <strong>For general information only.</strong> This page is not advice about your own care. Talk with your own doctor before you start, change
        or stop a treatment.
      </p>
    </div>
  );
}
