// Pages that somebody may have meant who asked for an address where nothing is. The page is drawn once, for every such address, so the
// list is empty and hidden here; the server in front fills it in when it has something to say (lib/serving/refusing/near-addresses.ts).
import { addresses } from '@/lib/site/addresses';
import styles from './near-addresses.module.css';

export function NearAddresses() {
  return (
    <section className={styles.near} data-near="" hidden aria-labelledby="near">
      <h2 id="near">Did you mean</h2>
      <ul>
        <li>
          <a href={addresses.articles()}>All articles</a>
        </li>
      </ul>
    </section>
  );
}
