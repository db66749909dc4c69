// The styles that a page can use, cut out of style sheets. A page without scripts never gets another class or element than those it was
// drawn with, so a rule for any other can never apply to it; every rule that is not surely of that kind stays.
import { mayMatch, splitAtCommas } from './selectors';
import { type Statement, statementsIn } from './statements';

/** The rules of `css` that could apply to `html`. */
export function stylesFor(html: string, css: string): string {
  return withPaperLast(withoutUnusedPapers(statementsIn(pick(css, partsOf(html))))).replace(oldName, '');
}

/** Every browser that knows what else we ask for knows this by its plain name, which stands behind it. */
const oldName = /-webkit-text-decoration-color:([^;{}]*);(?=text-decoration-color:\1[;}])/g;

/** What selectors name of a page: its elements, like `p`, its classes, like `.note`, and its attributes, like `[lang]` and `[lang=en]`. */
function partsOf(html: string): Set<string> {
  const parts = new Set<string>();
  for (const [, name = '', attributes = ''] of html.matchAll(/<([a-z][\w-]*)((?:[^"<>]|"[^"]*")*)>/gi)) {
    parts.add(name.toLowerCase());
    for (const [, attribute = '', value = ''] of attributes.matchAll(/\s([\w:-]+)(?:="([^"]*)")?/g)) {
      parts.add(`[${attribute.toLowerCase()}]`).add(`[${attribute.toLowerCase()}=${value}]`);
      if (attribute === 'class') for (const each of value.split(/\s+/)) parts.add(`.${each}`);
    }
  }
  return parts;
}

/** Without the sizes of paper that no rule asks for by their name. */
function withoutUnusedPapers(statements: readonly Statement[]): Statement[] {
  const asked = new Set(statements.flatMap(({ body = '' }) => [...body.matchAll(/(?<=[{;]|^)page:([\w-]+)/g)].map(([, name]) => `@page ${name}`)));
  return statements.filter(({ prelude }) => !/^@page [\w-]+$/.test(prelude) || asked.has(prelude));
}

/** What holds on paper only, said together and last. A test draws every kind of page for paper with and without this. */
function withPaperLast(statements: readonly Statement[]): string {
  const written = ({ prelude, body }: Statement) => (body === undefined ? `${prelude};` : `${prelude}{${body}}`);
  const paper = statements.filter(({ prelude }) => prelude === '@media print').map(({ body = '' }) => body);
  const rest = statements.filter(({ prelude }) => prelude !== '@media print').map(written);
  return rest.join('') + (paper.length > 0 ? `@media print{${paper.join('')}}` : '');
}

/** At-rules that hold rules of their own. Any other (a font, an animation, a property) is kept as it is. */
const group = /^@(?:media|supports|container|layer|scope)\b/;

function pick(css: string, there: ReadonlySet<string>): string {
  let kept = '';
  for (const { prelude, body } of statementsIn(css)) {
    if (body === undefined) kept += `${prelude};`;
    else if (group.test(prelude)) {
      const inner = pick(body, there);
      if (inner !== '') kept += `${prelude}{${inner}}`;
    } else if (prelude.startsWith('@')) kept += `${prelude}{${body}}`;
    else {
      const selectors = splitAtCommas(prelude).filter((selector) => mayMatch(selector, there));
      if (selectors.length > 0) kept += `${selectors.join(',')}{${body}}`;
    }
  }
  return kept;
}
