// The way to a person. Neutral on purpose: we earn by treatments, so a reader's own doctor stands beside us.
import type { Edition } from '@/lib/site/languages/edition';
import styles from './call-to-action.module.css';

export function CallToAction({ slug, site }: { slug: string; site: Edition }) {
  const words = site.words.article.call;
  return (
    <section className={styles.call} aria-labelledby="talk-to-someone" data-screen-only="">
      <h2 id="talk-to-someone">{words.title}</h2>
      <p>{words.text}</p>
      <p>
        <a href={site.addresses.contact(slug)}>{words.ask}</a>
      </p>
    </section>
  );
}
