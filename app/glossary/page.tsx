// The words that our articles explain, from A to Z.
import { GlossaryView } from '@/components/article/glossary-view/glossary-view';
import { StructuredData } from '@/components/site/structured-data/structured-data';
import { byLetter } from '@/lib/content/glossary/alphabet';
import { anchorOf, headOf } from '@/lib/content/glossary/explain';
import { library } from '@/lib/content/library';
import { pageMetadata } from '@/lib/publishing/metadata';
import { collectionGraph } from '@/lib/publishing/structured-data/pages';
import { addresses } from '@/lib/site/addresses';
import { getSite } from '@/lib/site/site';

const title = 'Glossary';
const lead = 'Words that you meet in our articles, in plain language. This is general information, not advice about your care.';

export function generateMetadata() {
  return pageMetadata({ title, description: lead, path: addresses.glossary() }, getSite());
}

export default async function GlossaryPage() {
  const glossary = await library.listGlossary();
  const entries = glossary.map(({ term, articles }) => ({
    term,
    articles,
    head: headOf(term),
    anchor: anchorOf(term),
    seeAlso: term.seeAlso.flatMap((slug) => {
      const other = glossary.find((entry) => entry.term.slug === slug)?.term;
      return other ? [{ to: addresses.glossary(other.slug), text: other.term }] : [];
    }),
  }));
  return (
    <>
      <StructuredData graph={collectionGraph({ title, description: lead, path: addresses.glossary() }, getSite())} />
      <GlossaryView
        title={title}
        lead={lead}
        letters={byLetter(entries, ({ term }) => term.term)}
        hasSamples={glossary.some(({ term }) => term.sample)}
      />
    </>
  );
}
