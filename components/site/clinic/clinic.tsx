// Where the clinic is and when somebody answers. What nobody has filled in yet is marked as an example and is not a link,
// so that no visitor calls a number that is not ours.
import { Fragment } from 'react';
import type { Edition } from '@/lib/site/languages/edition';
import { isPlaceholder, phoneLink } from '@/lib/site/site';
import styles from './clinic.module.css';

export function Clinic({ site }: { site: Edition }) {
  const { address, phone, email, openingHours } = site.clinic;
  const words = site.words.frame;
  const example = (fact: string) => isPlaceholder(site, `clinic.${fact}`) && <small> {words.example}</small>;
  const call = phoneLink(site);
  return (
    <address className={styles.clinic}>
      <p>
        {address.lines.join(', ')}
        <br />
        {address.city}, {address.region} {address.postalCode}
        {example('address')}
      </p>
      <p>
        {words.clinic.phone} {call ? <a href={call}>{phone}</a> : phone}
        {example('phone')}
        <br />
        {words.clinic.email} {isPlaceholder(site, 'clinic.email') ? email : <a href={`mailto:${email}`}>{email}</a>}
        {example('email')}
      </p>
      <p>
        {openingHours.map(({ days, hours }, index) => (
          <Fragment key={days}>
            {index > 0 && <br />}
            {days}: {hours}
          </Fragment>
        ))}
        {example('openingHours')}
      </p>
    </address>
  );
}
