// The foot of every page: where we are, and the pages that say who we are and how we work.
import { Clinic } from '@/components/site/clinic/clinic';
import { addresses } from '@/lib/site/addresses';
import type { Site } from '@/lib/site/site';
import styles from './footer.module.css';

const ways = [
  { to: addresses.people(), text: 'Who writes and reviews' },
  { to: addresses.aToZ(), text: 'A to Z' },
  { to: addresses.glossary(), text: 'Glossary' },
  { to: addresses.page('editorial-policy'), text: 'Editorial policy' },
  { to: addresses.page('privacy'), text: 'Privacy' },
  { to: addresses.page('accessibility'), text: 'Accessibility' },
  { to: addresses.contact(), text: 'Contact us' },
];

export function Footer({ site }: { site: Site }) {
  return (
    <footer className={styles.footer}>
      <section aria-labelledby="footer-clinic">
        <h2 id="footer-clinic">{site.clinic.name}</h2>
        <Clinic site={site} />
      </section>
      <nav aria-label="About this site">
        <ul>
          {ways.map((way) => (
            <li key={way.to}>
              <a href={way.to}>{way.text}</a>
            </li>
          ))}
        </ul>
      </nav>
      <p>What you read here is general information. It does not replace talking with your own doctor.</p>
    </footer>
  );
}
