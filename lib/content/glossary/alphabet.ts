// The order of a glossary, and of titles: from A to Z as a reader looks a word up, and under which letter.

export interface Letter<Entry> {
  /** A to Z, or 0–9 for what begins with a digit. */
  name: string;
  /** The id that a link leads to. */
  id: string;
  entries: Entry[];
}

const order = new Intl.Collator('en', { sensitivity: 'base', numeric: true, ignorePunctuation: true });

/** Puts things in order by the word that `wordOf` says they are looked up by. */
export function inAlphabet<Thing>(things: readonly Thing[], wordOf: (thing: Thing) => string): Thing[] {
  return [...things].sort((a, b) => order.compare(wordOf(a), wordOf(b)));
}

/** Entries that are in order, put under their letters; a letter without a word is left out. */
export function byLetter<Entry>(entries: readonly Entry[], wordOf: (entry: Entry) => string): Letter<Entry>[] {
  const letters: Letter<Entry>[] = [];
  for (const entry of entries) {
    const name = letterOf(wordOf(entry));
    const last = letters.at(-1);
    if (last?.name === name) last.entries.push(entry);
    else letters.push({ name, id: `letter-${keyOfLetter(name)}`, entries: [entry] });
  }
  return letters;
}

/** A letter as a part of an address: a to z, or 0. */
export function keyOfLetter(name: string): string {
  return name === digits ? '0' : name.toLowerCase();
}

const digits = '0–9';

/** Ä is looked up under A. */
export function letterOf(word: string): string {
  const [first = ''] = word.normalize('NFKD');
  return /\p{N}/u.test(first) ? digits : first.toUpperCase();
}
