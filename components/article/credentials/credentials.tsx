// By what right somebody answers for a health text, and what they gain from it. What is missing is said to be missing.
import type { ReactNode } from 'react';
import type { Person } from '@/lib/content/person';
import type { Edition } from '@/lib/site/languages/edition';
import styles from './credentials.module.css';

export function Credentials({ person: { credentials, license, interests }, site }: { person: Person; site: Edition }) {
  const words = site.words.lists.person;
  return (
    <dl className={styles.credentials}>
      <Fact name={words.credentials}>{credentials ?? words.notStated}</Fact>
      <Fact name={words.license}>{license ? license.url ? <a href={license.url}>{license.text}</a> : license.text : words.notStated}</Fact>
      <Fact name={words.interests}>{interests ?? words.notStated}</Fact>
    </dl>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
