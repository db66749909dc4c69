// The sections of a text, each a landmark named by its heading.
import { Heading } from '@/components/article/heading/heading';
import { Prose } from '@/components/article/prose/prose';
import type { Section } from '@/lib/content/article';
import type { Edition } from '@/lib/site/languages/edition';

export function Sections({ sections, site }: { sections: Section[]; site: Edition }) {
  return sections.map(({ id, title, html }) => (
    <section key={id} aria-labelledby={id}>
      <Heading id={id} site={site}>
        {title}
      </Heading>
      <Prose html={html} />
    </section>
  ));
}
