// "Was this page helpful?", as a plain form: two buttons and no script. And the way to tell us of a mistake.
import type { Edition } from '@/lib/site/languages/edition';
import styles from './helpful.module.css';

export function Helpful({ slug, site: { words, addresses } }: { slug: string; site: Edition }) {
  const { helpful } = words.article;
  return (
    <section className={styles.helpful} aria-labelledby="helpful" data-screen-only="">
      <h2 id="helpful">{helpful.title}</h2>
      {/* In this wrapping, because it is the only one that the server in front lets in. */}
      <form action={addresses.helpful()} method="post" encType="multipart/form-data">
        <input type="hidden" name="article" value={slug} />
        <button type="submit" name="answer" value="yes">
          {helpful.yes}
        </button>
        <button type="submit" name="answer" value="no">
          {helpful.no}
        </button>
      </form>
      <p>{helpful.counting}</p>
      <p>
        {helpful.wrong} <a href={addresses.contact(slug, 'mistake')}>{helpful.report}</a>
      </p>
    </section>
  );
}
