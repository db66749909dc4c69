// What the text rests on, before the list of sources itself: how many there are of which kind, and what to keep in mind about some of them.
// It adds up what the editor wrote of each source; what nobody wrote is said to be not stated, never guessed.
import { Heading } from '@/components/article/heading/heading';
import type { Source } from '@/lib/content/article';
import type { Edition } from '@/lib/site/languages/edition';
import { entriesOf, isStudy, type Meaning, type SourceCheck, type SourceStatus } from '@/lib/site/sources';
import styles from './evidence.module.css';

export function Evidence({ sources, site }: { sources: Source[]; site: Edition }) {
  const words = site.words.sources.evidence;
  const cautions = cautionsOf(sources, site);
  return (
    <section className={styles.evidence} aria-labelledby="how-we-know">
      <Heading id="how-we-know" site={site}>
        {words.title}
      </Heading>
      <p>{words.restsOn(sources.length)}</p>
      <dl>
        {kindsIn(sources, site).map((group) => (
          <Group key={group.name} {...group} numberOf={words.source} />
        ))}
      </dl>
      {cautions.length > 0 && (
        <>
          <h3>{words.keepInMind}</h3>
          <dl>
            {cautions.map((group) => (
              <Group key={group.name} {...group} numberOf={words.source} />
            ))}
          </dl>
        </>
      )}
    </section>
  );
}

interface SourceGroup extends Meaning {
  sources: Source[];
}

function Group({ name, meaning, sources, numberOf }: SourceGroup & { numberOf: (number: number) => string }) {
  return (
    <div>
      <dt>
        {name}{' '}
        {sources.map(({ id, number }) => (
          <a key={id} href={`#source-${id}`} aria-label={numberOf(number)}>
            {number}
          </a>
        ))}
      </dt>
      <dd>{meaning}</dd>
    </div>
  );
}

function kindsIn(sources: Source[], { words }: Edition): SourceGroup[] {
  const groups = entriesOf(words.sources.kinds).map(([kind, meaning]) => ({ ...meaning, sources: sources.filter((source) => source.kind === kind) }));
  const unstated = { ...words.sources.evidence.kindNotStated, sources: sources.filter(({ kind }) => !kind) };
  return filled([...groups, unstated]);
}

/** The gravest first. What is usual, such as a journal that checks papers, is said beside each source and not here. */
function cautionsOf(sources: Source[], { words: { sources: words } }: Edition): SourceGroup[] {
  const withStatus = (status: SourceStatus) => ({
    ...capital(words.statuses[status]),
    sources: sources.filter((source) => source.status?.includes(status)),
  });
  const withCheck = (check: SourceCheck) => ({
    ...capital(words.checks[check]),
    sources: sources.filter(({ checked }) => checked === check),
  });
  return filled([
    ...(['retracted', 'superseded', 'corrected', 'preprint'] as const).map(withStatus),
    ...(['unseen', 'partly'] as const).map(withCheck),
    { ...capital(words.fundings.maker), sources: sources.filter(({ kind, funding }) => isStudy(kind) && funding === 'maker') },
    {
      ...words.evidence.fundingNotStated,
      sources: sources.filter(({ kind, funding }) => isStudy(kind) && !funding),
    },
    withStatus('off-label'),
  ]);
}

function filled(groups: SourceGroup[]): SourceGroup[] {
  return groups.filter((group) => group.sources.length > 0);
}

function capital({ name, meaning }: Meaning): Meaning {
  return { name: name.charAt(0).toUpperCase() + name.slice(1), meaning };
}
