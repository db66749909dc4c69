// Short names for places that only their own page leads to: citations, which a source leads back to, and words that open over the text.
// Headings, sources and the glossary keep theirs, because other pages and readers link to them.

/** Attributes that name a place of the same page. */
const naming = / (id|href|for|popovertarget|interestfor|commandfor|aria-(?:labelledby|describedby|controls))="(#?)([^"]+)"/g;

/** The page with such places named by a letter and a number wherever they are named. */
export function withShortIds(html: string): string {
  const taken = new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
  const inward = [...html.matchAll(/<[a-z]+\b[^>]* id="([^"]+)"[^>]*>/g)].flatMap(([tag, id = '']) =>
    id.startsWith('cite-') || / popover[ =>]/.test(tag) ? [id] : [],
  );
  const names = new Map<string, string>();
  for (const id of inward) {
    let name = `i${names.size}`;
    while (taken.has(name)) name += 'i';
    taken.add(name);
    names.set(id, name);
  }
  return html.replace(naming, (written, attribute: string, mark: string, id: string) => {
    // `href="x"` is an address; only `href="#x"` names a place.
    const name = (attribute === 'href') === (mark === '#') ? names.get(id) : undefined;
    return name === undefined ? written : ` ${attribute}="${mark}${name}"`;
  });
}
