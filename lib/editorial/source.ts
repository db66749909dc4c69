// One content file as written: its text, its fields with their places, and what keeps it from being read at all.
import { cutFrontMatter } from '../content/compile/front-matter';
import type { Place } from './finding';
import { placesOf } from './places';
import { type LocatedYaml, locateYaml, type Path } from './yaml';

export type Collection = 'articles' | 'people' | 'topics' | 'pages' | 'site';

export interface Source {
  file: string;
  collection: Collection;
  /** The name of the file without its folder and ending. */
  slug: string;
  /** The front matter (or the whole of site.yml) as plain values; undefined when it cannot be read. */
  fields: unknown;
  body: string;
  faults: { place: Place; message: string }[];
  /** The place of a field, or of its nearest parent when the field is missing. */
  where(path: Path): Place;
  whereKey(path: Path, key: string): Place;
  /** The place of an offset in the body. */
  inBody(offset: number): Place;
}

/** Reads the text of a markdown file. Never throws: what is wrong is in `faults`. */
export function readMarkdown(file: string, collection: Collection, text: string): Source {
  const cut = cutFrontMatter(text);
  if ('message' in cut) return sourceOf(file, collection, text, locateYaml(''), { faults: [cut] });
  const yaml = locateYaml(cut.yaml, cut.yamlAt);
  return sourceOf(file, collection, text, yaml, { faults: yaml.faults, body: cut.body, bodyAt: cut.bodyAt });
}

/** Reads the text of a YAML file, such as site.yml. */
export function readYaml(file: string, text: string): Source {
  const yaml = locateYaml(text.replace(/^\uFEFF/, ' '));
  return sourceOf(file, 'site', text, yaml, { faults: yaml.faults });
}

interface Parts {
  faults: { offset: number; message: string }[];
  body?: string;
  bodyAt?: number;
}

function sourceOf(file: string, collection: Collection, text: string, yaml: LocatedYaml, { faults, body = '', bodyAt = 0 }: Parts): Source {
  const at = placesOf(text);
  return {
    file,
    collection,
    slug: file.replace(/^.*\//, '').replace(/\.[^.]*$/, ''),
    fields: yaml.value ?? undefined,
    body,
    faults: faults.map(({ offset, message }) => ({ place: at(offset), message })),
    where: (path) => at(yaml.where(path)),
    whereKey: (path, key) => at(yaml.whereKey(path, key)),
    inBody: (offset) => at(bodyAt + offset),
  };
}
