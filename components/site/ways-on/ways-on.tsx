// Where to go from a page that could not give what was asked for.
import type { Edition } from '@/lib/site/languages/edition';
import styles from './ways-on.module.css';

export function WaysOn({ site: { words, addresses } }: { site: Pick<Edition, 'words' | 'addresses'> }) {
  const { waysOn } = words.frame;
  const ways = [
    { to: addresses.articles(), text: waysOn.articles },
    { to: addresses.aToZ(), text: waysOn.aToZ },
    { to: addresses.topics(), text: waysOn.topics },
    { to: addresses.contact(), text: waysOn.contact },
    { to: addresses.home(), text: waysOn.home },
  ];
  return (
    <ul className={styles.ways}>
      {ways.map(({ to, text }) => (
        <li key={to}>
          <a href={to}>{text}</a>
        </li>
      ))}
    </ul>
  );
}
