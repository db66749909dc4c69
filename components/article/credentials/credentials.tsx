// By what right somebody answers for a health text, and what they gain from it. What is missing is said to be missing.
import type { ReactNode } from 'react';
import type { Person } from '@/lib/content/person';
import styles from './credentials.module.css';

export function Credentials({ person: { credentials, license, interests } }: { person: Person }) {
  return (
    <dl className={styles.credentials}>
      <Fact name="Credentials">{credentials}</Fact>
      <Fact name="License">{license && (license.url ? <a href={license.url}>{license.text}</a> : license.text)}</Fact>
      <Fact name="Interests to declare">{interests}</Fact>
    </dl>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children ?? 'Not stated'}</dd>
    </div>
  );
}
