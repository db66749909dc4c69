// What a person should know before the first field: this is no emergency line, and we need no medical history.
import { addresses } from '@/lib/site/addresses';
import { phoneLink, type Site } from '@/lib/site/site';
import { Phone } from '../phone/phone';
import styles from './before-you-write.module.css';

export function BeforeYouWrite({ site }: { site: Site }) {
  return (
    <section className={styles.notice} aria-labelledby="before-you-write">
      <h2 id="before-you-write">Not for emergencies</h2>
      <p>Nobody watches this form around the clock. {site.urgentHelp.lead}</p>
      <ul className={styles.ways}>
        {site.urgentHelp.ways.map(({ text, phone }) => (
          <li key={phone}>
            <a href={`tel:${phone.replace(/[^+\d]/g, '')}`}>{text}</a>
          </li>
        ))}
      </ul>
      <p>
        If you would rather talk, phone <Phone phone={site.clinic.phone} phoneLink={phoneLink(site)} />.
      </p>
      <p>
        Do not send more medical details than we need to understand your question. We answer within {site.clinic.answersWithin}.{' '}
        <a href={addresses.page('privacy')}>How we handle what you write</a>
      </p>
    </section>
  );
}
