// What to do when nothing was found, or nothing typed yet: other words, the topics, the whole list, a person who answers.
import { Directory } from '@/components/site/directory/directory';
import { Said } from '@/components/site/said/said';
import type { Edition } from '@/lib/site/languages/edition';
import styles from './nothing-found.module.css';

export interface NothingFoundProps {
  /** Whether something was looked for. */
  isAsked: boolean;
  topics: { slug: string; title: string; description: string }[];
  site: Edition;
}

export function NothingFound({ isAsked, topics, site: { words, addresses } }: NothingFoundProps) {
  const { search } = words;
  const { otherWays } = search;
  return (
    <div className={styles.nothing}>
      {isAsked && (
        <section aria-labelledby="other-ways">
          <h2 id="other-ways">{otherWays.title}</h2>
          <ul className={styles.ways}>
            <li>{otherWays.plainer}</li>
            <li>
              <Said
                parts={otherWays.look(<a href={addresses.aToZ()}>{otherWays.aToZ}</a>, <a href={addresses.glossary()}>{otherWays.glossary}</a>)}
              />
            </li>
            <li>
              <a href={addresses.contact()}>{otherWays.ask}</a> {otherWays.miss}
            </li>
          </ul>
        </section>
      )}
      <section aria-labelledby="topics">
        <h2 id="topics">{isAsked ? search.orTopics : search.topics}</h2>
        <Directory entries={topics.map(({ slug, title, description }) => ({ to: addresses.topic(slug), title, text: description }))} level={3} />
        {!isAsked && (
          <p className={styles.more}>
            <a href={addresses.aToZ()}>{search.everything}</a>
          </p>
        )}
      </section>
    </div>
  );
}
