// The acknowledgement. Shown only for a question that is in the store.
import { addresses } from '@/lib/site/addresses';
import { phoneLink, type Site } from '@/lib/site/site';
import { Arrival } from '../arrival/arrival';
import { Phone } from '../phone/phone';
import styles from './receipt.module.css';

export interface ReceiptProps {
  reference: string;
  /** The day, written as the site writes days. */
  receivedOn: string;
  site: Site;
}

export function Receipt({ reference, receivedOn, site }: ReceiptProps) {
  return (
    <div className={styles.receipt}>
      <Arrival className={styles.thanks}>
        <h1>We have your question</h1>
        <p>
          Your reference is <strong className={styles.reference}>{reference}</strong>
        </p>
        <p>
          It arrived on {receivedOn}. We answer by email within {site.clinic.answersWithin}. If you do not hear from us, phone{' '}
          <Phone phone={site.clinic.phone} phoneLink={phoneLink(site)} /> and give this reference.
        </p>
      </Arrival>
      <section aria-labelledby="if-it-cannot-wait" className={styles.urgent}>
        <h2 id="if-it-cannot-wait">If it cannot wait</h2>
        <p>{site.urgentHelp.lead}</p>
        <ul>
          {site.urgentHelp.ways.map(({ text, phone }) => (
            <li key={phone}>
              <a href={`tel:${phone.replace(/[^+\d]/g, '')}`}>{text}</a>
            </li>
          ))}
        </ul>
      </section>
      <p>
        <a href={addresses.articles()}>Go on to the articles</a>
      </p>
    </div>
  );
}
