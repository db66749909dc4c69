// Where to go from a page that could not give what was asked for.
import { addresses } from '@/lib/site/addresses';
import styles from './ways-on.module.css';

const ways = [
  { to: addresses.articles(), text: 'See all articles' },
  { to: addresses.aToZ(), text: 'See everything from A to Z' },
  { to: addresses.topics(), text: 'Look through the topics' },
  { to: addresses.contact(), text: 'Ask us' },
  { to: addresses.home(), text: 'Go to the home page' },
];

export function WaysOn() {
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
