// Where in a YAML text somebody is typing. Read from the lines and their indentation alone, because what is being typed is seldom sound YAML.

export interface Cursor {
  /** The names of the fields around the cursor, outermost first; a place in a list is 0. */
  path: (string | number)[];
  /** Whether the name of a field is being typed, or its value. */
  at: 'name' | 'value';
  /** What is typed already, up to the cursor. */
  typed: string;
  /** The column, from 0, at which `typed` begins. */
  column: number;
  /** Whether the value stands between brackets on its line. */
  isInline: boolean;
}

/** The cursor in the last of these lines, at its end; undefined in a comment. */
export function cursorIn(lines: readonly string[]): Cursor | undefined {
  const line = lines.at(-1) ?? '';
  if (/^\s*#|\s#/.test(line)) return undefined;
  const [, spaces = '', dash = '', rest = ''] = /^(\s*)(-\s+)?(.*)$/.exec(line) ?? [];
  const indent = spaces.length;
  const column = indent + dash.length;
  const parents = parentsOf(lines.slice(0, -1), dash ? indent : column, dash !== '');
  const path = dash ? [...parents, 0] : parents;
  const named = /^([\w-]+):(?:\s+(.*))?$/.exec(rest);
  if (!named) return isInMiddle(rest) ? undefined : { path, at: 'name', typed: rest, column, isInline: false };
  const [, name = '', value] = named;
  if (value === undefined) return undefined;
  return inlineCursor([...path, name], value, line.length - value.length);
}

/** A line that is neither a name nor the start of one, such as the second line of a long text. */
function isInMiddle(rest: string): boolean {
  return !/^[\w-]*$/.test(rest);
}

/** `[a, b` and `{ name: value` on the line of their field. */
function inlineCursor(path: Cursor['path'], value: string, column: number): Cursor | undefined {
  const opening = value[0];
  if (opening !== '[' && opening !== '{') return { path, at: 'value', typed: value, column, isInline: false };
  if (/[\]}]\s*$/.test(value)) return undefined;
  const part = /[^[{,]*$/.exec(value)?.[0] ?? '';
  const typed = part.trimStart();
  const from = column + value.length - typed.length;
  // A group of fields inside a list: `[{ id: a`.
  const group = opening === '[' ? value.lastIndexOf('{') : -1;
  if (group > value.lastIndexOf('}')) return inlineCursor([...path, 0], value.slice(group), column + group);
  if (opening === '[') return { path: [...path, 0], at: 'value', typed, column: from, isInline: true };
  const [, name = '', member] = /^([\w-]+):\s*(.*)$/.exec(typed) ?? [];
  if (member === undefined) return { path, at: 'name', typed, column: from, isInline: true };
  return { path: [...path, name], at: 'value', typed: member, column: column + value.length - member.length, isInline: true };
}

/** The fields around a line that begins at `column`, from the lines above it. */
function parentsOf(above: readonly string[], column: number, isItem: boolean): Cursor['path'] {
  const path: Cursor['path'] = [];
  let limit = column;
  let wasItem = isItem;
  for (const line of above.toReversed()) {
    const [, spaces = '', dash = '', rest = ''] = /^(\s*)(-\s+)?(.*)$/.exec(line) ?? [];
    if (rest === '' || rest.startsWith('#')) continue;
    const indent = spaces.length;
    const content = indent + dash.length;
    // The first line of the item that this line belongs to.
    if (dash && content === limit && indent < limit && !wasItem) {
      path.unshift(0);
      limit = indent;
      wasItem = true;
      continue;
    }
    const name = /^([\w-]+):\s*(?:#.*)?$/.exec(rest)?.[1];
    // A list may stand at the indentation of its own name.
    const isParent = name !== undefined && (content < limit || (wasItem && !dash && content === limit));
    if (!isParent) continue;
    path.unshift(name);
    limit = content;
    wasItem = false;
    if (dash) {
      path.unshift(0);
      limit = indent;
      wasItem = true;
    }
  }
  return path;
}
