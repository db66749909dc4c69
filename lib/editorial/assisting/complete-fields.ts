// What can be typed next in the fields of a file: names of fields that are not there yet, and values that are known.
import type { Garden } from '../garden';
import { asTabStop, filledIn, snippets } from '../manual/snippets';
import type { Source } from '../source';
import { type Cursor, cursorIn } from './cursor';
import { explained, type Field, fieldAt, membersOf } from './field';
import { knownValues } from './known';
import type { Suggestion } from './suggestion';

/** Suggestions at the end of the last of `lines`, which are the YAML of the file up to the cursor; `below` are the lines that follow. */
export function completeFields(source: Source, lines: readonly string[], below: readonly string[], garden: Garden, today: string): Suggestion[] {
  const cursor = cursorIn(lines);
  if (!cursor) return [];
  const field = fieldAt(source.collection, cursor.path);
  if (!field) return [];
  if (cursor.at === 'value' || field.type !== 'object') return values(source, cursor, field, garden, today);
  return [...names(cursor, field, lines, below), ...pieces(source, cursor, lines, today)];
}

function names(cursor: Cursor, group: Field, lines: readonly string[], below: readonly string[]): Suggestion[] {
  const taken = siblings(cursor, lines, below);
  return membersOf(group)
    .filter(({ name }) => !taken.has(name))
    .map(({ name, field, isRequired }) => ({
      label: name,
      kind: 'field',
      detail: isRequired ? 'required' : 'optional',
      help: explained(field),
      insert: `${name}:${opening(field, cursor.isInline)}`,
      column: cursor.column,
      isFirst: isRequired,
    }));
}

/** What follows the name of a field, so that one can go on typing its value. */
function opening({ type }: Field, isInline: boolean): string {
  if (isInline || (type !== 'array' && type !== 'object')) return ' ';
  return type === 'array' ? '\n  - ' : '\n  ';
}

/** The names that the same group of fields has already: those at the same indentation, until a line that stands further out. */
function siblings({ column, path }: Cursor, lines: readonly string[], below: readonly string[]): Set<string> {
  const found = new Set<string>();
  const isInItem = path.at(-1) === 0;
  const look = (line: string): boolean => {
    const [, spaces = '', dash = '', name] = /^(\s*)(-\s+)?([\w-]+)?:?/.exec(line) ?? [];
    const at = spaces.length + dash.length;
    if (line.trim() !== '' && at < column) return false;
    if (name !== undefined && at === column && /^\s*(-\s+)?[\w-]+:/.test(line)) found.add(name);
    return true;
  };
  const last = lines.at(-1) ?? '';
  // The line with the dash is the first of its item.
  const startsItem = (line: string) => isInItem && /^\s*-\s/.test(line) && (/^\s*-\s+/.exec(line)?.[0].length ?? 0) === column;
  for (const line of startsItem(last) ? [] : lines.slice(0, -1).toReversed()) if (!look(line) || startsItem(line)) break;
  for (const line of below) if (startsItem(line) || !look(line)) break;
  return found;
}

function values(source: Source, cursor: Cursor, field: Field, garden: Garden, today: string): Suggestion[] {
  const asText = field.type === 'array' ? { ...field, enum: undefined } : field;
  const isList = field.type === 'array' && cursor.at === 'value' && !cursor.isInline;
  return knownValues(source.collection, cursor.path, asText, garden, today)
    .filter(({ value }) => value !== source.slug || cursor.path[0] !== 'related')
    .map(({ value, detail }) => ({ label: value, kind: 'value', detail, insert: isList ? `[${value}]` : value, column: cursor.column }));
}

/** Whole entries of a list, such as a source, at the dash or below the name of the list. */
function pieces({ collection }: Source, { path, column }: Cursor, lines: readonly string[], today: string): Suggestion[] {
  const list = path.at(-1) === 0 ? path.at(-2) : undefined;
  const prefix = collection === 'articles' ? { references: 'source', questions: 'question', changes: 'change' }[String(list)] : undefined;
  if (!prefix || !/^\s*-\s/.test(lines.at(-1) ?? '')) return [];
  return Object.entries(snippets)
    .filter(([, snippet]) => snippet.prefix === prefix)
    .map(([label, snippet]) => {
      const text = filledIn(snippet, (words, number) => asTabStop(words === 'today' ? today : words, number));
      // The dash is there already, and further lines are indented by the text editor like the first.
      const insert = text.replace(/^\s*-\s+/, '').replace(/\n {4}/g, '\n');
      return { label, kind: 'piece', detail: 'all fields', help: snippet.description, insert, column };
    });
}
