// Which words of the articles a typed word can mean: the word itself, another form of it, one that begins with it, and, when there is
// none of these, one that differs by a slip of the finger.
import type { Grammar } from './grammar/grammar';
import { canBeNear, forgivenIn, lettersOf, slipsBetween } from './nearness';

export type Kind = 'same' | 'form' | 'begun' | 'slip';

export interface Meaning {
  /** The place of the word in the index. */
  place: number;
  word: string;
  kind: Kind;
  /** How sure it is that this is meant, up to 1. */
  sureness: number;
}

/** More beginnings than this say that too little is typed to mean anything. */
const mostBegun = 24;
const mostSlips = 6;

/** The words of an index from A to Z, and in how many articles each stands. */
export interface Lexicon {
  words: readonly string[];
  counts: Uint32Array;
  /** Each word as it sounds, and its letters then, for a quick look at all of them. */
  heard: readonly string[];
  letters: Uint32Array;
  grammar: Grammar;
}

export function lexiconOf({ words, counts }: Pick<Lexicon, 'words' | 'counts'>, grammar: Grammar): Lexicon {
  const heard = grammar.heard ? words.map(grammar.heard) : words;
  return { words, counts, grammar, heard, letters: Uint32Array.from(heard, lettersOf) };
}

/** Whoever searches may still be typing the last word, so its beginning counts for more. */
export function meaningsOf(lexicon: Lexicon, typed: string, isLast: boolean): Meaning[] {
  const known = [...forms(lexicon, typed), ...beginnings(lexicon, typed, isLast)];
  return known.length > 0 ? known : slips(lexicon, typed, isLast);
}

function forms(lexicon: Lexicon, typed: string): Meaning[] {
  const { stemOf } = lexicon.grammar;
  const stem = stemOf(typed);
  // A stem is always how its words begin.
  return wordsFrom(lexicon, stem, (word) => word === typed || (stem.length > 2 && stemOf(word) === stem)).map((place) => {
    const word = lexicon.words[place] ?? '';
    return word === typed ? { place, word, kind: 'same', sureness: 1 } : { place, word, kind: 'form', sureness: 0.8 };
  });
}

function beginnings(lexicon: Lexicon, typed: string, isLast: boolean): Meaning[] {
  if (typed.length < (isLast ? 2 : 3)) return [];
  const { stemOf, smallWords } = lexicon.grammar;
  const stem = stemOf(typed);
  const places = wordsFrom(lexicon, typed, (word) => word.length > typed.length && !smallWords.has(word) && stemOf(word) !== stem);
  const count = (place: number) => lexicon.counts[place] ?? 0;
  return places
    .sort((a, b) => count(b) - count(a) || a - b)
    .slice(0, mostBegun)
    .map((place) => ({ place, word: lexicon.words[place] ?? '', kind: 'begun', sureness: isLast ? 0.6 : 0.4 }));
}

function slips(lexicon: Lexicon, typed: string, isLast: boolean): Meaning[] {
  const { words, counts, heard, letters, grammar } = lexicon;
  const most = forgivenIn(typed);
  if (most === 0) return [];
  const sound = grammar.heard?.(typed) ?? typed;
  const bits = lettersOf(sound);
  const found: (Meaning & { slipCount: number; count: number })[] = [];
  heard.forEach((spoken, place) => {
    const word = words[place] ?? '';
    if (spoken.length < sound.length - most || grammar.smallWords.has(word)) return;
    const isLonger = spoken.length > sound.length + most;
    // What is still being typed is compared with as much of the word.
    if (isLonger && !isLast) return;
    const compared = isLonger ? spoken.slice(0, sound.length) : spoken;
    if (!canBeNear(bits, isLonger ? lettersOf(compared) : (letters[place] ?? 0), most)) return;
    const slipCount = slipsBetween(sound, compared, most);
    if (slipCount > most) return;
    const sureness = (isLonger ? 0.3 : 0.5) / Math.max(1, slipCount);
    found.push({ place, word, kind: 'slip', sureness, slipCount, count: counts[place] ?? 0 });
  });
  // Two slips are believed only where one does not explain it.
  const least = Math.min(...found.map(({ slipCount }) => slipCount));
  const best = found
    .filter(({ slipCount }) => slipCount === least)
    .sort((a, b) => b.sureness - a.sureness || b.count - a.count)
    .slice(0, mostSlips)
    .map(({ slipCount: _, count: __, ...meaning }) => meaning);
  // Whoever meant this word meant its other forms too.
  const others = best[0] ? forms(lexicon, best[0].word).filter(({ place }) => best.every((each) => each.place !== place)) : [];
  return [...best, ...others.map((form): Meaning => ({ ...form, kind: 'slip', sureness: form.sureness * (best[0]?.sureness ?? 0) }))];
}

/** The places of the words that begin so and fit. */
function wordsFrom({ words }: Lexicon, beginning: string, fits: (word: string) => boolean): number[] {
  const places: number[] = [];
  for (let place = firstFrom(words, beginning); words[place]?.startsWith(beginning); place++) if (fits(words[place] ?? '')) places.push(place);
  return places;
}

/** The place of the first word that does not stand before `beginning`. */
function firstFrom(words: readonly string[], beginning: string): number {
  let [from, to] = [0, words.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((words[middle] ?? '') < beginning) from = middle + 1;
    else to = middle;
  }
  return from;
}
