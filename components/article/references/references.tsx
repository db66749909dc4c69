// The sources in the order in which the text cites them, each with the ways back to the places that cite it.
import { Heading } from '@/components/article/heading/heading';
import type { Source } from '@/lib/content/article';
import { isStudy, sourceChecks, sourceFundings, sourceKinds, sourceStatuses } from '@/lib/site/sources';
import styles from './references.module.css';

export interface ReferencesProps {
  sources: Source[];
  /** Where a reader can open a source. */
  linkOf: (source: Source) => string | undefined;
}

export function References({ sources, linkOf }: ReferencesProps) {
  return (
    <section className={styles.references} aria-labelledby="references">
      <Heading id="references">References</Heading>
      <ol>
        {sources.map((source) => (
          <li key={source.id} id={`source-${source.id}`} value={source.number}>
            {closed(source.authors)}{' '}
            <a className={styles.title} href={linkOf(source)}>
              {source.title}
            </a>
            . {closed(source.source)} {source.year}.<span className={styles.standing}> {standingOf(source)}.</span>
            {source.citedAt.length > 0 && (
              <span className={styles.back}>
                {' '}
                Cited at{' '}
                {source.citedAt.map((place, index) => (
                  <a key={place} href={`#${place}`} aria-label={`Back to place ${index + 1} in the text`}>
                    {index + 1}
                  </a>
                ))}
              </span>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

/** What it is and how it stands, in one line. Silence about a source would look like praise, so what is not known is said. */
function standingOf({ kind, status = [], funding, checked }: Source): string {
  return [
    kind ? sourceKinds[kind].name : 'Kind not stated',
    ...(status.length > 0 ? status.map((each) => sourceStatuses[each].name) : ['status not stated']),
    ...(funding ? [sourceFundings[funding].name] : isStudy(kind) ? ['funding not stated'] : []),
    checked ? sourceChecks[checked].name : 'check not stated',
  ].join(', ');
}

/** The words with one full stop at their end: "et al." has one already. */
function closed(words: string): string {
  return words.endsWith('.') ? words : `${words}.`;
}
