// The order of a glossary is that in which a reader looks a word up.
import { byLetter, inAlphabet } from '@/lib/content/glossary/alphabet';

const termOf = ({ term }: { term: string }) => term;
const words = (...terms: string[]) => terms.map((term) => ({ term }));

test('capitals, accents and hyphens do not change the order', () => {
  expect(inAlphabet(words('REMS', 'relapse', 'écart', 'ECT', 'off-label', 'offer'), termOf).map(({ term }) => term)).toEqual([
    'écart',
    'ECT',
    'offer',
    'off-label',
    'relapse',
    'REMS',
  ]);
});

test('words stand under their letters, and a letter without a word is left out', () => {
  const letters = byLetter(inAlphabet(words('beta', 'Ähnlich', '5-HT', 'alpha'), termOf), termOf);
  expect(letters.map(({ name, id, entries }) => [name, id, entries.map(termOf)])).toEqual([
    ['0–9', 'letter-0', ['5-HT']],
    ['A', 'letter-a', ['Ähnlich', 'alpha']],
    ['B', 'letter-b', ['beta']],
  ]);
});
