// Checks the content again and again, each time only what has changed and what depends on it.
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { type Clock, systemClock } from '../../platform/clock';
import { type CheckResult, checkSource, type FileResult, gathered, sourcesOf } from '../check';
import { type Garden, readGarden } from '../garden';
import type { Memory } from '../remembering/memory';
import { rules } from '../rules/all';
import type { Source } from '../source';
import { mentions, namesOf } from './names';

export interface Rechecked {
  result: CheckResult;
  /** The files that were looked at this time. */
  lookedAt: string[];
}

const beyond = new Set(rules.filter(({ looksBeyond }) => looksBeyond).map(({ name }) => name));

/** A check that remembers: the first call looks at everything, the next only at what could have another result. */
export function openRecheck(root: string, clock: Clock = systemClock, memory?: Memory): () => Rechecked {
  const shelf = new Map<string, { stamp: string; source: Source }>();
  const results = new Map<string, FileResult>();
  let before: Garden | undefined;
  return () => {
    const garden = readGarden(root, {
      now: clock.now(),
      readFile(file, read) {
        const stamp = stampOf(join(root, file));
        const known = shelf.get(file);
        if (known?.stamp === stamp) return known.source;
        const source = read(memory?.sourceOf);
        shelf.set(file, { stamp, source });
        return source;
      },
    });
    const sources = sourcesOf(garden);
    const due = before ? changedSince(before, garden, results) : new Set(sources);
    for (const { file } of before ? sourcesOf(before) : []) if (!sources.some((source) => source.file === file)) forget(file);
    for (const source of due) results.set(source.file, checkSource(source, garden, memory && { memory }));
    memory?.save();
    before = garden;
    return { result: gathered(garden, [...results.values()]), lookedAt: [...due].map(({ file }) => file) };
  };

  function forget(file: string) {
    shelf.delete(file);
    results.delete(file);
    memory?.forget(file);
  }
}

/** Changes whenever the file does: an editor that saves by renaming makes a new inode. */
function stampOf(file: string): string {
  const stat = statSync(file, { throwIfNoEntry: false });
  return stat ? `${stat.mtimeMs} ${stat.size} ${stat.ino}` : 'none';
}

/** The files whose findings can differ from those before. */
function changedSince(before: Garden, garden: Garden, results: ReadonlyMap<string, FileResult>): Set<Source> {
  const sources = sourcesOf(garden);
  // What site.yml and retired.yml say, and what day it is, concerns every file.
  const common = ({ languages, today }: Garden) => [today, ...languages.flatMap(({ site, retired }) => [site, retired])];
  const [then, now] = [common(before), common(garden)];
  if (then.length !== now.length || then.some((each, at) => each !== now[at])) return new Set(sources);
  const old = sourcesOf(before);
  const kept = new Set(old);
  const present = new Set(sources);
  const changed = sources.filter((source) => !kept.has(source));
  const gone = old.filter((source) => !present.has(source));
  const names = [...changed, ...gone].map(namesOf);
  const files = [...different(before.pictures, garden.pictures), ...different(straysOf(before), straysOf(garden))];
  const all = { addresses: [...names.flatMap(({ addresses }) => addresses), ...files], headlines: names.flatMap(({ headlines }) => headlines) };
  if (all.addresses.length === 0) return new Set(changed);
  // What complains of another file may have no reason any more; what names a changed one may have a new one.
  const dependent = sources.filter((source) => hasFindingBeyond(results.get(source.file)) || mentions(source, all));
  return new Set([...changed, ...dependent]);
}

function straysOf({ languages }: Garden): string[] {
  return languages.flatMap(({ strays }) => strays);
}

function hasFindingBeyond(result: FileResult | undefined): boolean {
  return [...(result?.findings ?? []), ...(result?.allowed ?? [])].some(({ rule }) => beyond.has(rule));
}

function different(before: readonly string[], now: readonly string[]): string[] {
  const [old, present] = [new Set(before), new Set(now)];
  return [...before.filter((name) => !present.has(name)), ...now.filter((name) => !old.has(name))].map((name) =>
    name.replace(/^.*\//, '').replace(/\.[^.]*$/, ''),
  );
}
