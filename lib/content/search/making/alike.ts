// Which articles are most like each other: those that share the words by which an article differs from the others.
// Each article asks with a few of its words, and each word answers with a few articles, so that the work grows with the number of
// articles and not with its square.
import { alikeMost, nobody } from '../index-file';
import { type Users, type Uses, weightOf, wordOf } from './uses';

/** By how many words an article asks, and how many articles a word names. */
const askedWords = 16;
const namedArticles = 48;

/** Below this they only share what all articles share. 1 would be the same article twice. */
const leastLikeness = 0.06;

/** For each article the places of those most like it, as the index keeps them. */
export function findAlike(all: readonly Uses[], users: Users): Uint32Array {
  const rarity = Float64Array.from({ length: users.starts.length - 1 }, (_, word) => Math.log(all.length / Math.max(1, countOf(users, word))));
  const value = (use: number) => weightOf(use) * (rarity[wordOf(use)] ?? 0);
  const lengths = Float64Array.from(all, (uses) => Math.sqrt(uses.reduce((sum, use) => sum + value(use) ** 2, 0)));
  /** The words that tell an article from the others; what stands in no other cannot lead to one. */
  const mostTelling = (uses: Uses) =>
    [...uses.filter((use) => countOf(users, wordOf(use)) > 1 && value(use) > 0)].sort((a, b) => value(b) - value(a)).slice(0, askedWords);
  const named = new Map<number, Uint32Array>();
  const likeness = new Float64Array(all.length);
  const alike = new Uint32Array(all.length * alikeMost).fill(nobody);

  const met = new Uint32Array(askedWords * namedArticles);
  all.forEach((uses, article) => {
    let metCount = 0;
    for (const use of mostTelling(uses)) {
      const word = wordOf(use);
      const places = named.get(word) ?? heaviest(users, word);
      named.set(word, places);
      const share = value(use) * (rarity[word] ?? 0);
      for (const at of places) {
        const other = users.articles[at] ?? 0;
        if (likeness[other] === 0) met[metCount++] = other;
        likeness[other] = (likeness[other] ?? 0) + share * (users.weights[at] ?? 0);
      }
    }
    const others = met.subarray(0, metCount);
    const likenessTo = (other: number) => (likeness[other] ?? 0) / ((lengths[article] ?? 1) * (lengths[other] ?? 1));
    const best = [...others.filter((other) => other !== article && likenessTo(other) >= leastLikeness)];
    best.sort((a, b) => likenessTo(b) - likenessTo(a) || a - b);
    alike.set(best.slice(0, alikeMost), article * alikeMost);
    for (const other of others) likeness[other] = 0;
  });
  return alike;
}

function countOf({ starts }: Users, word: number): number {
  return (starts[word + 1] ?? 0) - (starts[word] ?? 0);
}

/** The places of the articles that a word weighs most in. */
function heaviest({ starts, weights }: Users, word: number): Uint32Array {
  const from = starts[word] ?? 0;
  const places = Uint32Array.from({ length: (starts[word + 1] ?? 0) - from }, (_, index) => from + index);
  if (places.length <= namedArticles) return places;
  return places.sort((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0) || a - b).slice(0, namedArticles);
}
