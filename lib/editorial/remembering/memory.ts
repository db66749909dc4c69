// What the last check found out about each file, so that a file that has not changed is not checked again by what looks at nothing else.
// It is kept by the digest of the file's bytes and by that of site.yml; all of it is forgotten when a rule, a schema or a package is another one.
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { digestOf, digestOfFiles } from '../../platform/digest';
import type { Language } from '../../site/languages/language';
import { firstOf, type Garden } from '../garden';
import type { Remark, Rule } from '../rule';
import { type Collection, readMarkdown, rereadMarkdown, type Source } from '../source';

const remark = z.object({
  line: z.number(),
  column: z.number(),
  message: z.string(),
  severity: z.enum(['error', 'warning']).optional(),
  fix: z.object({ from: z.number(), to: z.number(), text: z.string() }).optional(),
});

const entry = z.object({
  digest: z.string(),
  /** The digest of site.yml, and of the words in the language of the file, at which every rule may look. */
  site: z.string(),
  /** The front matter, so that rules over other files need not read its YAML again. */
  fields: z.unknown(),
  /** What the rules said that look at this file alone. */
  remarks: z.array(z.object({ rule: z.string(), remark })),
  /** What a rule that looks beyond has to ask about this file, by the rule's name. */
  questions: z.record(z.string(), z.unknown()),
});
type Entry = z.infer<typeof entry>;

const kept = z.object({ law: z.string(), files: z.record(z.string(), entry) });

/** Everything that decides what a rule says. Wider than need be: a line too many costs a check, one too few would hide a fault. */
const lawParts = ['lib/editorial', 'lib/content', 'lib/site', 'lib/platform', 'package-lock.json'];

export interface Memory {
  /** The file with these bytes: from memory when they are the very same, otherwise read. */
  sourceOf(file: string, collection: Collection, bytes: Uint8Array, language?: Language): Source;
  /** What is known of a source that came from memory. */
  recall(source: Source, garden: Garden): Entry | undefined;
  keep(source: Source, garden: Garden, found: Pick<Entry, 'remarks' | 'questions'>): void;
  forget(file: string): void;
  /** Writes what is known of the files that were asked for, and of no other. */
  save(): void;
}

/** Opens the memory in a file; one that cannot be read is an empty one. */
export function openMemory(root: string, file = join(root, '.cache', 'content-check.json')): Memory {
  const law = `${process.version} ${digestOfFiles(root, lawParts)}`;
  const before = new Map(Object.entries(readKept(file, law)));
  const now = new Map<string, Entry>();
  const digests = new WeakMap<Source, string>();
  let isChanged = false;
  return {
    sourceOf(path, collection, bytes, language) {
      const digest = digestOf(bytes);
      const known = now.get(path) ?? before.get(path);
      const source =
        known?.digest === digest ? rereadMarkdown(path, collection, bytes, known.fields, language) : readMarkdown(path, collection, bytes, language);
      digests.set(source, digest);
      if (known?.digest === digest) now.set(path, known);
      return source;
    },
    recall(source, garden) {
      const known = now.get(source.file);
      return known?.digest === digests.get(source) && known?.site === digestOfSites(garden) ? known : undefined;
    },
    keep(source, garden, found) {
      const digest = digests.get(source);
      // Of a file that cannot be read nothing is kept: it is quickly read again.
      if (digest === undefined || source.faults.length > 0) return;
      // A copy, because a short piece of a text keeps the whole text in memory.
      now.set(source.file, { digest, site: digestOfSites(garden), fields: source.fields, ...structuredClone(found) });
      isChanged = true;
    },
    forget(path) {
      now.delete(path);
      isChanged = true;
    },
    save() {
      if (!isChanged && before.size === now.size) return;
      isChanged = false;
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(`${file}.new`, JSON.stringify({ law, files: Object.fromEntries(now) }));
      renameSync(`${file}.new`, file);
    },
  };
}

const sites = new WeakMap<Source, string>();

function digestOfSites(garden: Garden): string {
  return `${garden.language} ${digestOfSite(firstOf(garden).site)} ${digestOfSite(garden.site)}`;
}

function digestOfSite(site: Source): string {
  const digest = sites.get(site) ?? digestOf(site.text);
  sites.set(site, digest);
  return digest;
}

function readKept(file: string, law: string): Record<string, Entry> {
  if (!existsSync(file)) return {};
  try {
    const { law: then, files } = kept.parse(JSON.parse(readFileSync(file, 'utf8')));
    return then === law ? files : {};
  } catch {
    return {};
  }
}

/** The remarks of one rule for a file, as they are kept. */
export function asKept(rule: Rule, remarks: readonly Remark[]): Entry['remarks'] {
  return remarks.map(({ line, column, message, severity, fix }) => ({ rule: rule.name, remark: { line, column, message, severity, fix } }));
}
