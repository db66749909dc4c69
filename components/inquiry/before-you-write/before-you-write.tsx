// What a person should know before the first field: this is no emergency line, and we need no medical history.
import type { ReactNode } from 'react';
import { Said } from '@/components/site/said/said';
import { type Edition, phoneOf } from '@/lib/site/languages/edition';
import { Phone } from '../phone/phone';
import styles from './before-you-write.module.css';

export function BeforeYouWrite({ site }: { site: Edition }) {
  const words = site.words.inquiry.before;
  return (
    <section className={styles.notice} aria-labelledby="before-you-write">
      <h2 id="before-you-write">{words.title}</h2>
      <p>
        {words.unwatched} {site.urgentHelp.lead}
      </p>
      <ul className={styles.ways}>
        {site.urgentHelp.ways.map(({ text, phone }) => (
          <li key={phone}>
            <a href={`tel:${phone.replace(/[^+\d]/g, '')}`}>{text}</a>
          </li>
        ))}
      </ul>
      <p>
        <Said parts={words.talk<ReactNode>(<Phone {...phoneOf(site)} />)} />
      </p>
      <p>
        {words.answer(site.clinic.answersWithin)} <a href={site.addresses.page('privacy')}>{words.privacy}</a>
      </p>
    </section>
  );
}
