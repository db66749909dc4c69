// A file as it is on somebody's screen, perhaps not saved: its kind, what can be read of it, and whether a line is a field or text.
import { cutFrontMatter } from '../../content/compile/front-matter';
import { isLanguage, type Language } from '../../site/languages/language';
import { type Collection, readMarkdown, readYaml, type Source } from '../source';

export interface OpenFile {
  source: Source;
  lines: string[];
  /** The lines of the fields, from 0: those between the two `---`, or all of a YAML file. */
  fields: { from: number; to: number };
}

/** What a path of the project is: its kind, and its language, undefined for that of content/ itself. */
export interface Home {
  collection: Collection;
  language: Language | undefined;
}

/** Undefined for a file that the laws do not speak of. */
export function homeOfPath(file: string): Home | undefined {
  const [, folder, path = ''] = /^content\/(?:([a-z]{2})\/)?(.+)$/.exec(file) ?? [];
  if (folder !== undefined && !isLanguage(folder)) return undefined;
  const collection = path === 'site.yml' ? (folder ? 'translatedSite' : 'site') : path === 'retired.yml' ? 'retired' : folderOf(path);
  return collection && { collection, language: folder };
}

function folderOf(path: string): Collection | undefined {
  const folder = /^(\w+)\/[^/]+\.md$/.exec(path)?.[1];
  return (['articles', 'people', 'topics', 'pages', 'glossary'] as const).find((each) => each === folder);
}

/** `before` is what could be read of it last: while a line is typed the fields are often not readable for a moment. */
export function openFile(
  file: string,
  { collection, language }: { collection: Collection; language: Language },
  text: string,
  before?: Source,
): OpenFile {
  const isYaml = collection === 'site' || collection === 'translatedSite' || collection === 'retired';
  const read = isYaml ? readYaml(file, text, collection, language) : readMarkdown(file, collection, Buffer.from(text), language);
  const source = read.fields === undefined && before?.fields !== undefined ? { ...read, fields: before.fields } : read;
  const lines = text.split(/\r\n|\n|\r/);
  return { source, lines, fields: isYaml ? { from: 0, to: lines.length } : fieldLines(text, lines) };
}

function fieldLines(text: string, lines: readonly string[]) {
  const cut = cutFrontMatter(text);
  if ('message' in cut) {
    // Not closed yet: all that follows the opening line may be fields.
    const isOpen = /^\uFEFF?---[ \t]*$/.test(lines[0] ?? '');
    return isOpen ? { from: 1, to: lines.length } : { from: 0, to: 0 };
  }
  const count = cut.yaml.split(/\r\n|\n|\r/).length - 1;
  return { from: 1, to: 1 + count };
}
