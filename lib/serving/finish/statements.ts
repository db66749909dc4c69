// A style sheet as a list of its outermost statements. It is not checked: what does not belong together is passed on as it is.

export interface Statement {
  prelude: string;
  /** What stands in braces; undefined for a statement that ends with a semicolon. */
  body: string | undefined;
}

export function statementsIn(css: string): Statement[] {
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
