// The order of a glossary: from A to Z as a reader looks a word up, and under which letter.

export interface Letter<Entry> {
  /** A to Z, or 0–9 for what begins with a digit. */
  name: string;
  /** The id that a link leads to. */
  id: string;
  entries: Entry[];
}

const order = new Intl.Collator('en', { sensitivity: 'base', numeric: true, ignorePunctuation: true });

export function inAlphabet<Word extends { term: string }>(words: readonly Word[]): Word[] {
  return [...words].sort((a, b) => order.compare(a.term, b.term));
}

/** Entries that are in order, put under their letters; a letter without a word is left out. */
export function byLetter<Entry extends { term: { term: string } }>(entries: readonly Entry[]): Letter<Entry>[] {
  const letters: Letter<Entry>[] = [];
  for (const entry of entries) {
    const name = letterOf(entry.term.term);
    const last = letters.at(-1);
    if (last?.name === name) last.entries.push(entry);
    else letters.push({ name, id: name === digits ? 'letter-0' : `letter-${name.toLowerCase()}`, entries: [entry] });
  }
  return letters;
}

const digits = '0–9';

/** Ä is looked up under A. */
function letterOf(word: string): string {
  const [first = ''] = word.normalize('NFKD');
  return /\p{N}/u.test(first) ? digits : first.toUpperCase();
}
