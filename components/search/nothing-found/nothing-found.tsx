// What to do when nothing was found, or nothing typed yet: other words, the topics, the whole list, a person who answers.
import { Directory } from '@/components/site/directory/directory';
import { addresses } from '@/lib/site/addresses';
import styles from './nothing-found.module.css';

export interface NothingFoundProps {
  /** Whether something was looked for. */
  isAsked: boolean;
  topics: { slug: string; title: string; description: string }[];
}

export function NothingFound({ isAsked, topics }: NothingFoundProps) {
  return (
    <div className={styles.nothing}>
      {isAsked && (
        <section aria-labelledby="other-ways">
          <h2 id="other-ways">Other ways to find it</h2>
          <ul className={styles.ways}>
            <li>Try one word instead of many, such as “sleep” or “cost”, or a plainer one.</li>
            <li>
              Look through <a href={addresses.aToZ()}>everything from A to Z</a>, or the <a href={addresses.glossary()}>glossary</a>.
            </li>
            <li>
              <a href={addresses.contact()}>Ask us.</a> If readers miss an article, we want to know.
            </li>
          </ul>
        </section>
      )}
      <section aria-labelledby="topics">
        <h2 id="topics">{isAsked ? 'Or begin with a topic' : 'What we write about'}</h2>
        <Directory entries={topics.map(({ slug, title, description }) => ({ to: addresses.topic(slug), title, text: description }))} level={3} />
        {!isAsked && (
          <p className={styles.more}>
            <a href={addresses.aToZ()}>Everything from A to Z</a>
          </p>
        )}
      </section>
    </div>
  );
}
