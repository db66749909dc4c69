// The acknowledgement. Shown only for a question that is in the store.
import type { ReactNode } from 'react';
import { Said } from '@/components/site/said/said';
import { type Edition, phoneOf } from '@/lib/site/languages/edition';
import { Arrival } from '../arrival/arrival';
import { Phone } from '../phone/phone';
import styles from './receipt.module.css';

export interface ReceiptProps {
  reference: string;
  /** The day, written as the site writes days. */
  receivedOn: string;
  /** A filter took it for a machine's. The visitor may be a person, so the receipt says so and promises no day. */
  isSetAside: boolean;
  site: Edition;
}

export function Receipt({ reference, receivedOn, isSetAside, site }: ReceiptProps) {
  const words = site.words.inquiry.receipt;
  const { answersWithin } = site.clinic;
  const phone: ReactNode = <Phone {...phoneOf(site)} />;
  return (
    <div className={styles.receipt}>
      <Arrival className={styles.thanks}>
        <h1>{words.title}</h1>
        <p>
          <Said parts={words.reference<ReactNode>(<strong className={styles.reference}>{reference}</strong>)} />
        </p>
        <p>
          <Said parts={isSetAside ? words.setAside(receivedOn, answersWithin, phone) : words.arrived(receivedOn, answersWithin, phone)} />
        </p>
      </Arrival>
      <section aria-labelledby="if-it-cannot-wait" className={styles.urgent}>
        <h2 id="if-it-cannot-wait">{words.urgent}</h2>
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
        <a href={site.addresses.articles()}>{words.goOn}</a>
      </p>
    </div>
  );
}
