// What the text rests on, before the list of sources itself: how many there are of which kind, and what to keep in mind about some of them.
// It adds up what the editor wrote of each source; what nobody wrote is said to be not stated, never guessed.
import { Heading } from '@/components/article/heading/heading';
import type { Source } from '@/lib/content/article';
import { entriesOf, isStudy, sourceChecks, sourceFundings, sourceKinds, sourceStatuses, type Words } from '@/lib/site/sources';
import styles from './evidence.module.css';

export function Evidence({ sources }: { sources: Source[] }) {
  const cautions = cautionsOf(sources);
  return (
    <section className={styles.evidence} aria-labelledby="how-we-know">
      <Heading id="how-we-know">How we know this</Heading>
      <p>This page rests on {sources.length === 1 ? 'one source' : `${sources.length} sources`}. The numbers lead to them.</p>
      <dl>
        {kindsIn(sources).map((group) => (
          <Group key={group.name} {...group} />
        ))}
      </dl>
      {cautions.length > 0 && (
        <>
          <h3>Keep in mind</h3>
          <dl>
            {cautions.map((group) => (
              <Group key={group.name} {...group} />
            ))}
          </dl>
        </>
      )}
    </section>
  );
}

interface SourceGroup extends Words {
  sources: Source[];
}

function Group({ name, meaning, sources }: SourceGroup) {
  return (
    <div>
      <dt>
        {name}{' '}
        {sources.map(({ id, number }) => (
          <a key={id} href={`#source-${id}`} aria-label={`Source ${number}`}>
            {number}
          </a>
        ))}
      </dt>
      <dd>{meaning}</dd>
    </div>
  );
}

function kindsIn(sources: Source[]): SourceGroup[] {
  const groups = entriesOf(sourceKinds).map(([kind, words]) => ({ ...words, sources: sources.filter((source) => source.kind === kind) }));
  const unstated = { name: 'Kind not stated', meaning: 'We have yet to write down what it is.', sources: sources.filter(({ kind }) => !kind) };
  return filled([...groups, unstated]);
}

/** The gravest first. What is usual, such as a journal that checks papers, is said beside each source and not here. */
function cautionsOf(sources: Source[]): SourceGroup[] {
  const withStatus = (status: keyof typeof sourceStatuses) => ({
    ...capital(sourceStatuses[status]),
    sources: sources.filter((source) => source.status?.includes(status)),
  });
  const withCheck = (check: keyof typeof sourceChecks) => ({
    ...capital(sourceChecks[check]),
    sources: sources.filter(({ checked }) => checked === check),
  });
  return filled([
    ...(['retracted', 'superseded', 'corrected', 'preprint'] as const).map(withStatus),
    ...(['unseen', 'partly'] as const).map(withCheck),
    { ...capital(sourceFundings.maker), sources: sources.filter(({ kind, funding }) => isStudy(kind) && funding === 'maker') },
    {
      name: 'Funding not stated',
      meaning: 'We do not know yet who paid.',
      sources: sources.filter(({ kind, funding }) => isStudy(kind) && !funding),
    },
    withStatus('off-label'),
  ]);
}

function filled(groups: SourceGroup[]): SourceGroup[] {
  return groups.filter((group) => group.sources.length > 0);
}

function capital({ name, meaning }: Words): Words {
  return { name: name.charAt(0).toUpperCase() + name.slice(1), meaning };
}
