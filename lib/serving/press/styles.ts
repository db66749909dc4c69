// The styles that a page can use, cut out of style sheets. A page without scripts never gets another class or element than those it was
// drawn with, so a rule for any other can never apply to it; every rule that is not surely of that kind stays.

/** The rules of `css` that could apply to `html`. */
export function stylesFor(html: string, css: string): string {
  const classes = [...html.matchAll(classLists)].flatMap(([, names = '']) => names.split(/\s+/).map((name) => `.${name}`));
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
  let outside = unescaped(selector);
  if (outside.includes('\\')) return true;
  // Inside of brackets a name can also be an alternative or a denial.
  for (let before = ''; before !== outside; ) {
    before = outside;
    outside = outside.replace(/\([^()]*\)|\[[^[\]]*\]/g, '');
  }
  const elements = [...outside.matchAll(/(?:^|[\s>+~])([a-z][\w-]*)/gi)].map(([, name = '']) => name.toLowerCase());
  return [...(outside.match(/\.[\w-]+/g) ?? []), ...elements].every((name) => there.has(name));
}

/** A digit at the start of a name is written by its code, like `\\39 `. Other escapes stay, and keep their rule. */
function unescaped(css: string): string {
  return css.replace(/\\(3\d)\s?/g, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)));
}

/** Gives the classes that the build named by hashes the shortest names that are free, in the page and in its styles alike. */
export function withShortNames(html: string, css: string): { html: string; css: string } {
  const inPage = new Set([...html.matchAll(classLists)].flatMap(([, names = '']) => names.split(/\s+/)));
  const hashed = new Set((css.match(classNames) ?? []).map(unescaped).filter((name) => name.includes('_') && inPage.has(name)));
  const free = shortNames(inPage);
  const short = new Map([...hashed].map((name) => [name, free.next().value ?? name]));
  const renamed = (name: string) => short.get(name) ?? name;
  return {
    html: html.replace(classLists, (_, names: string) => ` class="${names.split(/\s+/).map(renamed).join(' ')}"`),
    css: css.replace(classNames, (name) => short.get(unescaped(name)) ?? name),
  };
}

const classNames = /(?<=\.)-?(?:[a-z_]|\\3\d\s?)[\w-]*/gi;

const classLists = /\sclass="([^"]*)"/g;

/** a … z, a1 … z1, and so on. No two letters together: some of those words are hidden by blockers of advertisements. */
function* shortNames(taken: ReadonlySet<string>): Generator<string, undefined> {
  for (let number = 0; ; number++) {
    const name = `${String.fromCharCode(97 + (number % 26))}${number < 26 ? '' : Math.floor(number / 26)}`;
    if (!taken.has(name)) yield name;
  }
}
