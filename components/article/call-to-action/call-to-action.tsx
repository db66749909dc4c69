// The way to a person. Neutral on purpose: we earn by treatments, so a reader's own doctor stands beside us.
import { addresses } from '@/lib/site/addresses';
import styles from './call-to-action.module.css';

export function CallToAction({ slug }: { slug: string }) {
  return (
    <section className={styles.call} aria-labelledby="talk-to-someone" data-screen-only="">
      <h2 id="talk-to-someone">Still have a question?</h2>
      <p>You can write to us, or talk with your own doctor. Either is a good next step.</p>
      <p>
        <a href={addresses.contact(slug)}>Ask us a question</a>
      </p>
    </section>
  );
}
