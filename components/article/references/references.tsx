// The sources in the order in which the text cites them, each with the ways back to the places that cite it.
import { Heading } from '@/components/article/heading/heading';
import type { Source } from '@/lib/content/article';
import type { Edition } from '@/lib/site/languages/edition';
import { isStudy } from '@/lib/site/sources';
import styles from './references.module.css';

export interface ReferencesProps {
  sources: Source[];
  /** Where a reader can open a source. */
  linkOf: (source: Source) => string | undefined;
  site: Edition;
}

export function References({ sources, linkOf, site }: ReferencesProps) {
  const words = site.words.sources.references;
  return (
    <section className={styles.references} aria-labelledby="references">
      <Heading id="references" site={site}>
        {words.title}
      </Heading>
      <ol>
        {sources.map((source) => (
          <li key={source.id} id={`source-${source.id}`} value={source.number}>
            {closed(source.authors)}{' '}
            <a className={styles.title} href={linkOf(source)} lang={source.language}>
              {source.title}
            </a>
            . {closed(source.source)} {source.year}.<span className={styles.standing}> {standingOf(source, site)}.</span>
            {source.citedAt.length > 0 && (
              <span className={styles.back}>
                {' '}
                {words.citedAt}{' '}
                {source.citedAt.map((place, index) => (
                  <a key={place} href={`#${place}`} aria-label={words.back(index + 1)}>
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
function standingOf({ kind, status = [], funding, checked }: Source, { words: { sources: words } }: Edition): string {
  const { references } = words;
  return [
    kind ? words.kinds[kind].name : references.kindNotStated,
    ...(status.length > 0 ? status.map((each) => words.statuses[each].name) : [references.statusNotStated]),
    ...(funding ? [words.fundings[funding].name] : isStudy(kind) ? [references.fundingNotStated] : []),
    checked ? words.checks[checked].name : references.checkNotStated,
  ].join(', ');
}

/** The words with one full stop at their end: "et al." has one already. */
function closed(words: string): string {
  return words.endsWith('.') ? words : `${words}.`;
}
