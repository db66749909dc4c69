// The glossary from A to Z: each word with its meaning, more about it, and the articles that use it.
import { Prose } from '@/components/article/prose/prose';
import { Breadcrumbs } from '@/components/site/breadcrumbs/breadcrumbs';
import { LetterBar } from '@/components/site/letter-bar/letter-bar';
import { PageHead } from '@/components/site/page-head/page-head';
import type { ArticleSummary } from '@/lib/content/article';
import type { Letter } from '@/lib/content/glossary/alphabet';
import type { Term } from '@/lib/content/glossary/term';
import type { Edition } from '@/lib/site/languages/edition';
import { top } from '@/lib/site/trails';
import styles from './glossary-view.module.css';

export interface GlossaryEntry {
  term: Term;
  /** How the word stands at the head of its entry, and the id that links lead to. */
  head: string;
  anchor: string;
  seeAlso: { to: string; text: string }[];
  articles: Pick<ArticleSummary, 'slug' | 'title'>[];
}

export interface GlossaryViewProps {
  title: string;
  lead: string;
  letters: Letter<GlossaryEntry>[];
  /** Whether some of it is a sample that no clinician has reviewed. */
  hasSamples: boolean;
  site: Edition;
}

export function GlossaryView({ title, lead, letters, hasSamples, site }: GlossaryViewProps) {
  const words = site.words.lists.glossary;
  return (
    <>
      <Breadcrumbs trail={top} site={site} />
      <PageHead title={title} lead={lead}>
        {hasSamples && <p className={styles.sample}>{words.sample}</p>}
        <LetterBar ways={letters.map(({ name, id }) => ({ name, to: `#${id}` }))} site={site} />
      </PageHead>
      {letters.length === 0 && <p>{words.none}</p>}
      {letters.map(({ name, id, entries }) => (
        <section key={id} className={styles.letter} aria-labelledby={id}>
          <h2 id={id}>{name}</h2>
          <div>
            {entries.map((entry) => (
              <Entry key={entry.anchor} entry={entry} site={site} />
            ))}
          </div>
        </section>
      ))}
    </>
  );
}

function Entry({ entry: { term, head, anchor, seeAlso, articles }, site }: { entry: GlossaryEntry; site: Edition }) {
  const words = site.words.lists.glossary;
  return (
    <div id={anchor} className={styles.entry}>
      <h3>
        <dfn>{head}</dfn>
      </h3>
      <p>{term.meaning}</p>
      <Prose html={term.html} />
      {seeAlso.length > 0 && (
        <p className={styles.ways}>
          {words.seeAlso}{' '}
          {seeAlso.map(({ to, text }, index) => (
            <span key={to}>
              {index > 0 && ', '}
              <a href={to}>{text}</a>
            </span>
          ))}
        </p>
      )}
      {articles.length > 0 && (
        <details className={styles.ways}>
          <summary>{words.usedIn(articles.length, term.short ?? term.term)}</summary>
          <ul>
            {articles.map(({ slug, title }) => (
              <li key={slug}>
                <a href={site.addresses.article(slug)}>{title}</a>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
