// The head of every page: who we are, where to go, and where the page itself is in another language. The languages are ways like the
// others, in one list: a list of their own would weigh more on every page than it says.
import { Mark } from '@/components/site/mark/mark';
import type { Edition } from '@/lib/site/languages/edition';
import type { Elsewhere } from '@/lib/site/languages/elsewhere';
import styles from './header.module.css';

export function Header({ site, elsewhere = [] }: { site: Edition; elsewhere?: readonly Elsewhere[] }) {
  const { clinic, addresses } = site;
  const { frame } = site.words;
  const ways = [
    { to: addresses.articles(), text: frame.articles },
    { to: addresses.topics(), text: frame.topics },
    { to: addresses.page('about'), text: frame.about },
    { to: addresses.contact(), text: frame.contact },
  ];
  return (
    <header className={styles.header}>
      <a className={styles.name} href={addresses.home()}>
        <Mark className={styles.mark} />
        {clinic.name}
      </a>
      <a className={styles.search} href={addresses.search()}>
        <svg viewBox="0 0 20 20" fill="none" stroke="currentColor" strokeWidth="2" aria-hidden="true">
          <path d="M13 13l5 5M14.5 8.5a6 6 0 1 1-12 0a6 6 0 0 1 12 0z" />
        </svg>
        {frame.search}
      </a>
      <nav aria-label={frame.main}>
        <ul>
          {ways.map((way) => (
            <li key={way.to}>
              <a href={way.to}>{way.text}</a>
            </li>
          ))}
          {elsewhere.map(({ language, path, text, note }) => (
            <li key={language}>
              <a href={path} lang={language} hrefLang={language} title={note}>
                {text}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}
