// The clinic's phone number in a sentence, never broken between two lines: it has to be read off while dialling.
// An example number has no link, and says what it is (`phoneOf`).
import styles from './phone.module.css';

export interface PhoneProps {
  phone: string;
  phoneLink: string | undefined;
}

export function Phone({ phone, phoneLink }: PhoneProps) {
  if (!phoneLink) return <span className={styles.phone}>{phone}</span>;
  return (
    <a href={phoneLink} className={styles.phone}>
      {phone}
    </a>
  );
}
