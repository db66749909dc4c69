// What the page tells search engines, beside what it shows. Data, not a script: no browser runs it, and no policy has to allow it.
import type { Graph } from 'schema-dts';

export function StructuredData({ graph }: { graph: Graph }) {
  // Written so that nothing in anybody's words can end the element: a `<` is only ever found in words.
  const json = JSON.stringify(graph).replaceAll('<', '\\u003c');
  // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON without any `<`, see above.
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />;
}
