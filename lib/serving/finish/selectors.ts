// Selectors against the parts that a page has. Only names are compared, not how elements lie in each other.
import { unescaped } from './short-names';

/** Whether a selector could match on a page that has these parts. What is not surely impossible is possible. */
export function mayMatch(selector: string, there: ReadonlySet<string>): boolean {
  // Escapes, and brackets inside of strings, are not worth the reading.
  if (unescaped(selector).includes('\\') || /["'][^"']*[()[\]]/.test(selector)) return true;
  let outside = '';
  let from = 0;
  for (const { index, end } of bracketsIn(selector)) {
    const inside = selector.slice(index + 1, end);
    if (selector[index] === '[' && !mayHave(inside, there)) return false;
    // These need one of their alternatives. Inside of other brackets a name can also be a denial.
    const isChoice = /:(?:is|where|has)$/.test(selector.slice(0, index));
    if (isChoice && !splitAtCommas(inside).some((each) => mayMatch(each.trim(), there))) return false;
    outside += selector.slice(from, index);
    from = end + 1;
  }
  outside = unescaped(outside + selector.slice(from));
  const elements = [...outside.matchAll(/(?:^|[\s>+~])([a-z][\w-]*)/gi)].map(([, name = '']) => name.toLowerCase());
  return [...(outside.match(/\.[\w-]+/g) ?? []), ...elements].every((name) => there.has(name));
}

/** Whether an element of the page may have an attribute. Readers open what is closed, without any script. */
function mayHave(asked: string, there: ReadonlySet<string>): boolean {
  const [, name = '', value] = /^([\w-]+)(?:=["']?([\w-]+)["']?)?$/.exec(asked) ?? [];
  if (name === '' || name === 'open') return true;
  return there.has(value === undefined ? `[${name}]` : `[${name}=${value}]`);
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

/** A selector list as single selectors; commas inside of brackets do not part it. */
export function splitAtCommas(list: string): string[] {
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
