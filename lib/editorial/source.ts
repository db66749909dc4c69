// One content file as written: its text, its fields with their places, and what keeps it from being read at all.
import { cutFrontMatter } from '../content/compile/front-matter';
import type { Language } from '../site/languages/language';
import type { Place } from './finding';
import { aligned } from './language/aligned';
import { placesOf } from './places';
import { type LocatedYaml, locateYaml, type Path } from './yaml';

export type Collection = 'articles' | 'people' | 'topics' | 'pages' | 'glossary' | 'site' | 'translatedSite' | 'retired';

export interface Source {
  file: string;
  collection: Collection;
  /** The language that it is written in: that of its folder. */
  language: Language;
  /** The name of the file without its folder and ending. */
  slug: string;
  /** The front matter (or the whole of site.yml) as plain values; undefined when it cannot be read. */
  fields: unknown;
  /** The whole file, and where its front matter and its body start in it. */
  text: string;
  yaml: string;
  yamlAt: number;
  body: string;
  bodyAt: number;
  faults: { place: Place; message: string }[];
  /** The place of a field, or of its nearest parent when the field is missing. */
  where(path: Path): Place;
  whereKey(path: Path, key: string): Place;
  /** The place of an offset in the body. */
  inBody(offset: number): Place;
  /** The place of an offset in the file. */
  inFile(offset: number): Place;
  /** Where in the file a character of a text field stands, whatever its quotes and folds. */
  offsetIn(path: Path, character: number): number;
  offsetOfKey(path: Path, key: string): number;
}

/** Reads the text of a markdown file. Never throws: what is wrong is in `faults`. */
export function readMarkdown(file: string, collection: Collection, bytes: Uint8Array, language: Language = 'en'): Source {
  const text = decoded(bytes);
  if (text === undefined) return sourceOf(file, collection, { language, open: () => uncut(''), faults: [{ offset: 0, message: notUtf8 }] });
  const cut = cutFrontMatter(text);
  if ('message' in cut) return sourceOf(file, collection, { language, open: () => uncut(text), faults: [cut] });
  const { value, faults } = locateYaml(cut.yaml, cut.yamlAt);
  // A copy, because a short piece of a text keeps the whole text in memory.
  return sourceOf(file, collection, { language, open: opener(bytes), read: { value: structuredClone(value), faults } });
}

/** A file whose fields are known from a reading of the very same bytes; its YAML is read again only when a place in it is asked for. */
export function rereadMarkdown(file: string, collection: Collection, bytes: Uint8Array, fields: unknown, language: Language = 'en'): Source {
  return sourceOf(file, collection, { language, open: opener(bytes), read: { value: fields, faults: [] } });
}

/** Reads the text of a YAML file, such as site.yml. */
export function readYaml(file: string, text: string, collection: 'site' | 'translatedSite' | 'retired' = 'site', language: Language = 'en'): Source {
  const yaml = text.replace(/^\uFEFF/, ' ');
  return sourceOf(file, collection, { language, open: () => ({ ...uncut(text), yaml }), read: locateYaml(yaml) });
}

const notUtf8 = 'the file is saved in another encoding, expected UTF-8; in your editor choose "Save with encoding", then UTF-8';

/** The text, without guessing: a wrong guess would publish garbled words. */
function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

type Texts = Pick<Source, 'text' | 'yaml' | 'yamlAt' | 'body' | 'bodyAt'>;

function uncut(text: string): Texts {
  return { text, yaml: '', yamlAt: 0, body: '', bodyAt: 0 };
}

let lastOpened: { bytes: Uint8Array; texts: Texts } | undefined;

/** Makes texts of the bytes when a rule asks for them, and keeps those of the last file only: as bytes, twenty thousand take a third of the memory. */
function opener(bytes: Uint8Array): () => Texts {
  return () => {
    if (lastOpened?.bytes !== bytes) {
      const text = decoded(bytes) ?? '';
      const cut = cutFrontMatter(text);
      lastOpened = { bytes, texts: 'message' in cut ? uncut(text) : { text, ...cut } };
    }
    return lastOpened.texts;
  };
}

interface Parts {
  language: Language;
  open: () => Texts;
  read?: Pick<LocatedYaml, 'value' | 'faults'>;
  /** What keeps it from being cut into its parts. */
  faults?: LocatedYaml['faults'];
}

function sourceOf(file: string, collection: Collection, parts: Parts): Source {
  const { language, open, read } = parts;
  const faults = [...(parts.faults ?? []), ...(read?.faults ?? [])];
  const at = (offset: number) => placesIn(open().text)(offset);
  const source: Source = {
    file,
    collection,
    language,
    slug: file.replace(/^.*\//, '').replace(/\.[^.]*$/, ''),
    fields: read?.value ?? undefined,
    get text() {
      return open().text;
    },
    get yaml() {
      return open().yaml;
    },
    get yamlAt() {
      return open().yamlAt;
    },
    get body() {
      return open().body;
    },
    get bodyAt() {
      return open().bodyAt;
    },
    faults: faults.length > 0 ? firstOfEachLine(faults.map(({ offset, message }) => ({ place: at(offset), message }))) : [],
    where: (path) => at(locatedIn(source).where(path)),
    whereKey: (path, key) => at(locatedIn(source).whereKey(path, key)),
    offsetOfKey: (path, key) => locatedIn(source).whereKey(path, key),
    inBody: (offset) => at(open().bodyAt + offset),
    inFile: at,
    offsetIn: (path, character) => {
      const { value, from, to } = locatedIn(source).scalarAt(path);
      return from + aligned(value, open().text.slice(from, to), character);
    },
  };
  return source;
}

/** Places are kept for the last file only: rules look at one file after another, and the trees of twenty thousand would fill the memory. */
let lastPlaces: { text: string; placeOf: (offset: number) => Place } | undefined;
let lastLocated: { source: Source; located: LocatedYaml } | undefined;

function placesIn(text: string): (offset: number) => Place {
  if (lastPlaces?.text !== text) lastPlaces = { text, placeOf: placesOf(text) };
  return lastPlaces.placeOf;
}

function locatedIn(source: Source): LocatedYaml {
  if (lastLocated?.source !== source) lastLocated = { source, located: locateYaml(source.yaml, source.yamlAt) };
  return lastLocated.located;
}

/** What a parser says after its first stumble on a line follows from that stumble. */
function firstOfEachLine(faults: Source['faults']): Source['faults'] {
  return faults.filter(({ place }, index) => faults.findIndex((other) => other.place.line === place.line) === index);
}
