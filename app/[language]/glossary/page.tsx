// The words that our articles explain, from A to Z.
import { GlossaryView } from '@/components/article/glossary-view/glossary-view';
import { Frame } from '@/components/site/frame/frame';
import { StructuredData } from '@/components/site/structured-data/structured-data';
import { byLetter } from '@/lib/content/glossary/alphabet';
import { anchorOf, headOf } from '@/lib/content/glossary/explain';
import { alsoAt } from '@/lib/publishing/elsewhere';
import { pageMetadata } from '@/lib/publishing/metadata';
import { collectionGraph } from '@/lib/publishing/structured-data/pages';
import type { Edition } from '@/lib/site/languages/edition';
import { opened } from '../opened';

export async function generateMetadata({ params }: PageProps<'/[language]/glossary'>) {
  const { site } = await opened(params);
  return pageMetadata(factsOf(site), site);
}

export default async function GlossaryPage({ params }: PageProps<'/[language]/glossary'>) {
  const { site, library } = await opened(params);
  const facts = factsOf(site);
  const glossary = await library.listGlossary();
  const entries = glossary.map(({ term, articles }) => ({
    term,
    articles,
    head: headOf(term),
    anchor: anchorOf(term),
    seeAlso: term.seeAlso.flatMap((slug) => {
      const other = glossary.find((entry) => entry.term.slug === slug)?.term;
      return other ? [{ to: site.addresses.glossary(other.slug), text: other.term }] : [];
    }),
  }));
  return (
    <Frame site={site} elsewhere={facts.elsewhere}>
      <StructuredData graph={collectionGraph(facts, site)} />
      <GlossaryView
        title={facts.title}
        lead={facts.description}
        letters={byLetter(entries, ({ term }) => term.term)}
        hasSamples={glossary.some(({ term }) => term.sample)}
        site={site}
      />
    </Frame>
  );
}

function factsOf(site: Edition) {
  const { title, lead } = site.words.lists.glossary;
  return { title, description: lead, path: site.addresses.glossary(), elsewhere: alsoAt(site, ({ addresses }) => addresses.glossary()) };
}
