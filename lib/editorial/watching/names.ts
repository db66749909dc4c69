// The names by which one file is known to others, and whether a file uses one of them.
import { z } from 'zod';
import { folded } from '../garden/register';
import type { Source } from '../source';

const named = z.object({
  title: z.string().catch(''),
  description: z.string().catch(''),
  aliases: z.array(z.string()).catch([]),
});

/** Its name, its former names, and what stands over it in lists. */
export function namesOf(source: Source): string[] {
  const { title, description, aliases } = named.catch({ title: '', description: '', aliases: [] }).parse(source.fields);
  return [source.slug, ...aliases, title, description].map(plain).filter((name) => name !== '');
}

const texts = new WeakMap<Source, string>();

/** Whether a file speaks of one of the names, or bears it itself. A word too many costs a look; one too few would hide a fault. */
export function mentions(source: Source, names: ReadonlySet<string>): boolean {
  const text = texts.get(source) ?? plain(`${source.file} ${source.text}`);
  texts.set(source, text);
  return namesOf(source).some((name) => names.has(name)) || [...names].some((name) => text.includes(plain(name)));
}

function plain(words: string): string {
  return folded(words).replace(/\s+/g, ' ').trim();
}
