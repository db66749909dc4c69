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
      <a className={styles.search} href={addresses.search()}>
        <svg viewBox="0 0 20 20" fill="none" stroke="currentColor" strokeWidth="2" aria-hidden="true">
          <path d="M13 13l5 5M14.5 8.5a6 6 0 1 1-12 0a6 6 0 0 1 12 0z" />
        </svg>
        Search
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
