// Pages that somebody may have meant who asked for an address where nothing is. The page is drawn once, for every such address, so the
// list is empty and hidden here; the server in front fills it in when it has something to say (lib/serving/refusing/near-addresses.ts).
import type { Edition } from '@/lib/site/languages/edition';
import styles from './near-addresses.module.css';

export function NearAddresses({ site: { words, addresses } }: { site: Edition }) {
  const { near } = words.frame;
  return (
    <section className={styles.near} data-near="" hidden aria-labelledby="near">
      <h2 id="near">{near.title}</h2>
      <ul>
        <li>
          <a href={addresses.articles()}>{near.all}</a>
        </li>
      </ul>
    </section>
  );
}
