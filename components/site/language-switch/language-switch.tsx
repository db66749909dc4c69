// The way to the same page in another language, as plain links. Where the page is not there in it, the link says to what it leads.
import type { Edition } from '@/lib/site/languages/edition';
import type { Elsewhere } from '@/lib/site/languages/elsewhere';
import styles from './language-switch.module.css';

export function LanguageSwitch({ elsewhere, site }: { elsewhere: readonly Elsewhere[]; site: Edition }) {
  if (elsewhere.length === 0) return null;
  return (
    <nav className={styles.languages} aria-label={site.words.frame.languages.title} data-screen-only="">
      <ul>
        {elsewhere.map(({ language, path, text, note }) => (
          <li key={language}>
            <a href={path} lang={language} hrefLang={language} title={note}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
