// The foot of every page: where we are, and the pages that say who we are and how we work.
import { Clinic } from '@/components/site/clinic/clinic';
import type { Edition } from '@/lib/site/languages/edition';
import styles from './footer.module.css';

export function Footer({ site }: { site: Edition }) {
  const { words, addresses } = site;
  const { footer } = words.frame;
  const ways = [
    { to: addresses.people(), text: footer.people },
    { to: addresses.aToZ(), text: footer.aToZ },
    { to: addresses.glossary(), text: footer.glossary },
    { to: addresses.page('editorial-policy'), text: footer.policy },
    { to: addresses.page('privacy'), text: footer.privacy },
    { to: addresses.page('accessibility'), text: footer.accessibility },
    { to: addresses.contact(), text: footer.contact },
  ];
  return (
    <footer className={styles.footer}>
      <section aria-labelledby="footer-clinic">
        <h2 id="footer-clinic">{site.clinic.name}</h2>
        <Clinic site={site} />
      </section>
      <nav aria-label={footer.title}>
        <ul>
          {ways.map((way) => (
            <li key={way.to}>
              <a href={way.to}>{way.text}</a>
            </li>
          ))}
        </ul>
      </nav>
      <p>{footer.note}</p>
    </footer>
  );
}
