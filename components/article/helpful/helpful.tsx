// "Was this page helpful?", as a plain form: two buttons and no script. And the way to tell us of a mistake.
import { addresses } from '@/lib/site/addresses';
import styles from './helpful.module.css';

export function Helpful({ slug }: { slug: string }) {
  return (
    <section className={styles.helpful} aria-labelledby="helpful" data-screen-only="">
      <h2 id="helpful">Was this page helpful?</h2>
      {/* In this wrapping, because it is the only one that the server in front lets in. */}
      <form action={addresses.helpful()} method="post" encType="multipart/form-data">
        <input type="hidden" name="article" value={slug} />
        <button type="submit" name="answer" value="yes">
          Yes
        </button>
        <button type="submit" name="answer" value="no">
          No
        </button>
      </form>
      <p>We only count how many say yes and no on a day.</p>
      <p>
        Is something wrong here? <a href={addresses.contact(slug, 'mistake')}>Report a mistake</a>
      </p>
    </section>
  );
}
