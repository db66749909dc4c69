// The head of every page: who we are, and where to go.
import { Mark } from '@/components/site/mark/mark';
import { addresses } from '@/lib/site/addresses';
import styles from './header.module.css';

const ways = [
  { to: addresses.articles(), text: 'Articles' },
  { to: addresses.topics(), text: 'Topics' },
  { to: addresses.page('about'), text: 'About' },
  { to: addresses.contact(), text: 'Contact' },
];

export function Header({ name }: { name: string }) {
  return (
    <header className={styles.header}>
      <a className={styles.name} href={addresses.home()}>
        <Mark className={styles.mark} />
        {name}
      </a>
      <nav aria-label="Main">
        <ul>
          {ways.map((way) => (
            <li key={way.to}>
              <a href={way.to}>{way.text}</a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}
