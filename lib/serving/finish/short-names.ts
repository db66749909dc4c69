// Short names for what the build named at length: hashed classes and custom properties. A page whose styles are inside of it, and that
// has no script, is the only one who knows these names, so they can be anything.
import { withFixedWritten } from './fixed-properties';

/** In the page and in its styles alike: classes with a hash get the shortest names that are free, and so do custom properties. */
export function withShortNames(html: string, css: string): { html: string; css: string } {
  const inPage = new Set([...html.matchAll(classLists)].flatMap(([, names = '']) => names.split(/\s+/)));
  const hashed = (css.match(classNames) ?? []).map(unescaped).filter((name) => name.includes('_') && inPage.has(name));
  const classes = shortened(hashed, inPage);
  // An inline style could hold a property of its own.
  const isAlone = !html.includes(' style="');
  const used = withoutUnused(isAlone ? withFixedWritten(css) : css);
  const properties = shortened(used.match(propertyNames) ?? [], new Set());
  return {
    html: html.replace(
      classLists,
      (_, names: string) =>
        ` class="${names
          .split(/\s+/)
          .map((name) => classes.get(name) ?? name)
          .join(' ')}"`,
    ),
    css: used
      .replace(classNames, (name) => classes.get(unescaped(name)) ?? name)
      .replace(propertyNames, (name) => (isAlone ? `--${properties.get(name)}` : name)),
  };
}

/** A digit at the start of a name is written by its code, like `\39 `. Other escapes stay. */
export function unescaped(css: string): string {
  return css.replace(/\\(3\d)\s?/g, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)));
}

/** Without the custom properties that no value asks for. */
function withoutUnused(css: string): string {
  const asked = new Set([...css.matchAll(/var\((--[\w-]+)/g)].map(([, name]) => name));
  return css.replace(/(?<=[{;])(--[\w-]+):[^;{}"']*(?:;|(?=\}))/g, (declaration, name: string) => (asked.has(name) ? declaration : ''));
}

const classNames = /(?<=\.)-?(?:[a-z_]|\\3\d\s?)[\w-]*/gi;
const classLists = /\sclass="([^"]*)"/g;
/** Not the end of a class such as `block--wide`. */
const propertyNames = /(?<![\w-])--[\w-]+/g;

function shortened(names: readonly string[], taken: ReadonlySet<string>): Map<string, string> {
  const free = freeNames(taken);
  return new Map([...new Set(names)].map((name) => [name, free.next().value ?? name]));
}

/** a … z, a1 … z1, and so on. No two letters together: some of those words are hidden by blockers of advertisements. */
function* freeNames(taken: ReadonlySet<string>): Generator<string, undefined> {
  for (let number = 0; ; number++) {
    const name = `${String.fromCharCode(97 + (number % 26))}${number < 26 ? '' : Math.floor(number / 26)}`;
    if (!taken.has(name)) yield name;
  }
}
