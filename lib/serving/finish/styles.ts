// The styles that a page can use, cut out of style sheets. A page without scripts never gets another class or element than those it was
// drawn with, so a rule for any other can never apply to it; every rule that is not surely of that kind stays.
import { unescaped } from './short-names';

/** The rules of `css` that could apply to `html`. */
export function stylesFor(html: string, css: string): string {
  const classes = [...html.matchAll(/\sclass="([^"]*)"/g)].flatMap(([, names = '']) => names.split(/\s+/).map((name) => `.${name}`));
  const elements = [...html.matchAll(/<([a-z][\w-]*)/gi)].map(([, name = '']) => name.toLowerCase());
  return pick(css, new Set([...classes, ...elements]));
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

interface Statement {
  prelude: string;
  /** What stands in braces; undefined for a statement that ends with a semicolon. */
  body: string | undefined;
}

function statementsIn(css: string): Statement[] {
  const statements: Statement[] = [];
  let start = 0;
  let open = -1;
  let depth = 0;
  const end = (at: number, body: string | undefined) => {
    const prelude = css.slice(start, body === undefined ? at : open).trim();
    if (prelude !== '') statements.push({ prelude, body });
    start = at + 1;
  };
  for (const { index, 0: mark } of css.matchAll(marks)) {
    if (mark === '{' && depth++ === 0) open = index;
    else if (mark === '}' && --depth === 0) end(index, css.slice(open + 1, index));
    else if (mark === ';' && depth === 0) end(index, undefined);
  }
  return statements;
}

/** Braces and semicolons outside of strings, comments and addresses, which are passed over whole. */
const marks = /"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|\/\*[\s\S]*?\*\/|url\([^)]*\)|[{};]/g;

/** A selector list as single selectors; commas inside of brackets do not part it. */
function splitAtCommas(list: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (const { index, 0: mark } of list.matchAll(/[(),[\]]/g)) {
    if (mark === '(' || mark === '[') depth++;
    else if (mark !== ',') depth--;
    else if (depth === 0) {
      parts.push(list.slice(start, index));
      start = index + 1;
    }
  }
  return [...parts, list.slice(start)];
}

/** `there` has the page's elements, like `p`, and its classes, like `.note`. */
function mayMatch(selector: string, there: ReadonlySet<string>): boolean {
  // Escapes, and brackets inside of strings, are not worth the reading.
  if (unescaped(selector).includes('\\') || /["'][^"']*[()[\]]/.test(selector)) return true;
  let outside = '';
  let from = 0;
  for (const { index, end } of bracketsIn(selector)) {
    // `:is(…)` needs one of its alternatives. Inside of other brackets a name can also be a denial.
    const isChoice = /:(?:is|where)$/.test(selector.slice(0, index));
    if (isChoice && !splitAtCommas(selector.slice(index + 1, end)).some((each) => mayMatch(each, there))) return false;
    outside += selector.slice(from, index);
    from = end + 1;
  }
  outside = unescaped(outside + selector.slice(from));
  const elements = [...outside.matchAll(/(?:^|[\s>+~])([a-z][\w-]*)/gi)].map(([, name = '']) => name.toLowerCase());
  return [...(outside.match(/\.[\w-]+/g) ?? []), ...elements].every((name) => there.has(name));
}

/** The outermost brackets, by the places of their two ends. */
function bracketsIn(selector: string): { index: number; end: number }[] {
  const found: { index: number; end: number }[] = [];
  let depth = 0;
  for (const { index, 0: mark } of selector.matchAll(/[()[\]]/g)) {
    if (mark === '(' || mark === '[') {
      if (depth++ === 0) found.push({ index, end: selector.length });
    } else if (--depth === 0) found[found.length - 1] = { index: found[found.length - 1]?.index ?? 0, end: index };
  }
  return found;
}
