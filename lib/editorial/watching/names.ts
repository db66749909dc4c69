// The names by which one file is known to others, and whether a file uses one of them.
import { z } from 'zod';
import { folded } from '../garden/register';
import type { Source } from '../source';

const named = z.object({
  title: z.string().catch(''),
  description: z.string().catch(''),
  aliases: z.array(z.string()).catch([]),
});

/** What others can say of a file: its name and former names in links and fields, and an article's headlines, which none may share. */
export interface Names {
  addresses: string[];
  headlines: string[];
}

export function namesOf(source: Source): Names {
  const { title, description, aliases } = named.catch({ title: '', description: '', aliases: [] }).parse(source.fields);
  const plainly = (names: readonly string[]) => names.map(plain).filter((name) => name !== '');
  return { addresses: plainly([source.slug, ...aliases]), headlines: source.collection === 'articles' ? plainly([title, description]) : [] };
}

const texts = new WeakMap<Source, string>();

/** Whether a file speaks of one of the names, or bears it itself. A word too many costs a look; one too few would hide a fault. */
export function mentions(source: Source, { addresses, headlines }: Names): boolean {
  const text = texts.get(source) ?? plain(`${source.file} ${source.text}`);
  texts.set(source, text);
  if (addresses.some((name) => standsIn(text, name))) return true;
  const own = headlines.length > 0 ? namesOf(source).headlines : [];
  return own.some((name) => headlines.includes(name));
}

/** Whether a name stands in a text as a word of its own: `new` is not in `new-york`. */
function standsIn(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    if (!/[\p{L}\p{N}_-]/u.test(text[at - 1] ?? ' ') && !/[\p{L}\p{N}_-]/u.test(text[at + name.length] ?? ' ')) return true;
  }
  return false;
}

function plain(words: string): string {
  return folded(words).replace(/\s+/g, ' ').trim();
}
