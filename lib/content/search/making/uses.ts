// Which words each article uses, and turned around: which articles use each word. Words are numbers here, and a use is one number:
// the word and its weight together. 20,000 articles have six million uses, too many for objects.
import { eachPosting, type SearchIndex } from '../index-file';

/** The uses of one article. */
export type Uses = Uint32Array;

export const packed = (word: number, weight: number) => ((word << 8) | weight) >>> 0;
export const wordOf = (use: number) => use >>> 8;
export const weightOf = (use: number) => use & 255;

/** Words by number, in the order in which they were first met. */
export class Vocabulary {
  readonly words: string[];
  readonly #numbers: Map<string, number>;

  constructor(known: readonly string[]) {
    this.words = [...known];
    this.#numbers = new Map(known.map((word, number) => [word, number]));
  }

  numberOf(word: string): number {
    const known = this.#numbers.get(word);
    if (known !== undefined) return known;
    this.#numbers.set(word, this.words.length);
    return this.words.push(word) - 1;
  }
}

/** The uses of each article of an index, by the numbers that its words have there. */
export function usesIn(index: SearchIndex): Uses[] {
  const lengths = new Uint32Array(index.articles.length);
  index.words.forEach((_, word) => {
    eachPosting(index, word, (article) => (lengths[article] = (lengths[article] ?? 0) + 1));
  });
  const all = Array.from(lengths, (length) => new Uint32Array(length));
  const filled = new Uint32Array(all.length);
  index.words.forEach((_, word) => {
    eachPosting(index, word, (article, weight) => {
      const at = filled[article] ?? 0;
      const uses = all[article];
      if (uses) uses[at] = packed(word, weight);
      filled[article] = at + 1;
    });
  });
  return all;
}

/** The articles that use each word, with the weights, one word after the other; within a word in the order of the articles. */
export interface Users {
  /** Where the users of each word begin, and at the end where the last ones end. */
  starts: Uint32Array;
  articles: Uint32Array;
  weights: Uint8Array;
}

export function usersOf(all: readonly Uses[], wordCount: number): Users {
  const starts = new Uint32Array(wordCount + 1);
  for (const uses of all) for (const use of uses) starts[wordOf(use) + 1] = (starts[wordOf(use) + 1] ?? 0) + 1;
  for (let word = 0; word < wordCount; word++) starts[word + 1] = (starts[word + 1] ?? 0) + (starts[word] ?? 0);
  const total = starts[wordCount] ?? 0;
  const users: Users = { starts, articles: new Uint32Array(total), weights: new Uint8Array(total) };
  const filled = starts.slice();
  all.forEach((uses, article) => {
    for (const use of uses) {
      const at = filled[wordOf(use)] ?? 0;
      users.articles[at] = article;
      users.weights[at] = weightOf(use);
      filled[wordOf(use)] = at + 1;
    }
  });
  return users;
}
