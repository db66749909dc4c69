// Words as search knows them: what a reader would call the same word is the same, and a slip of the finger is forgiven.
import fc from 'fast-check';
import { grammarOf } from '@/lib/content/search/grammar/grammar';
import { canBeNear, forgivenIn, lettersOf, slipsBetween } from '@/lib/content/search/nearness';
import { plainLines } from '@/lib/content/search/plain';
import { wordsAsked } from '@/lib/content/search/question';
import { wordsIn } from '@/lib/content/search/words';

const { stemOf } = grammarOf('en');

test('capitals, accents, apostrophes and hyphens make no other word', () => {
  expect(wordsIn('Children’s CAFÉ: off-label, 50 mg').map(({ word }) => word)).toEqual(['children', 'cafe', 'off', 'label', '50', 'mg']);
});

test('each word knows where it stands in the text', () => {
  const text = 'Ask “why”, naïve or not.';
  expect(wordsIn(text).map(({ from, to }) => text.slice(from, to))).toEqual(['Ask', 'why', 'naïve', 'or', 'not']);
});

test.each([
  ['addictive', 'addiction', 'addicted'],
  ['dose', 'doses', 'dosing', 'dosed'],
  ['stop', 'stopped', 'stopping', 'stops'],
  ['drive', 'driving', 'drives'],
  ['study', 'studies'],
  ['treatment', 'treatments', 'treated', 'treat'],
  ['session', 'sessions'],
  ['psychosis'],
])('the forms of %s share a stem', (...forms) => {
  expect(new Set(forms.map(stemOf)).size).toBe(1);
});

test('different words keep different stems', () => {
  const words = ['pain', 'paint', 'nation', 'nature', 'relapse', 'relation', 'ketamine', 'esketamine', 'opioid', 'ssri', 'class'];
  expect(new Set(words.map(stemOf)).size).toBe(words.length);
});

test('the stem is always how a word begins, so that all of its forms are found side by side', () => {
  fc.assert(fc.property(fc.stringMatching(/^[a-z]{1,14}$/), (word) => word.startsWith(stemOf(word))));
});

test('small words are asked for only when nothing else was typed', () => {
  expect(wordsAsked('What is the risk of a relapse?')).toEqual(['risk', 'relapse']);
  expect(wordsAsked('what is it')).toEqual(['what', 'is', 'it']);
  expect(wordsAsked('  ?! ')).toEqual([]);
  expect(wordsAsked('pain '.repeat(500))).toEqual(['pain']);
});

test('slips are letters too many, too few, wrong, or exchanged', () => {
  expect(['ketamin', 'kettamine', 'kitamine', 'ketmaine'].map((word) => slipsBetween('ketamine', word, 2))).toEqual([1, 1, 1, 1]);
  expect(slipsBetween('relapse', 'remission', 2)).toBe(3);
});

test('for any two words, the slips are the same both ways, none for the same word, and the quick look never misses one', () => {
  const word = fc.stringMatching(/^[a-e]{0,9}$/);
  fc.assert(
    fc.property(word, word, (a, b) => {
      const slips = slipsBetween(a, b, 2);
      expect(slipsBetween(b, a, 2)).toBe(slips);
      expect(slips === 0).toBe(a === b);
      if (slips <= 2) expect(canBeNear(lettersOf(a), lettersOf(b), 2)).toBe(true);
    }),
    { numRuns: 2_000 },
  );
});

test('counting within a band gives what counting everything would', () => {
  // The plain definition (optimal string alignment), written down without any shortcut.
  const whole = (a: string, b: string): number => {
    if (a === '' || b === '') return a.length + b.length;
    const wrong = a.at(-1) === b.at(-1) ? 0 : 1;
    const ways = [whole(a.slice(0, -1), b) + 1, whole(a, b.slice(0, -1)) + 1, whole(a.slice(0, -1), b.slice(0, -1)) + wrong];
    if (a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1)) ways.push(whole(a.slice(0, -2), b.slice(0, -2)) + 1);
    return Math.min(...ways);
  };
  const word = fc.stringMatching(/^[ab]{0,6}$/);
  fc.assert(
    fc.property(word, word, fc.integer({ min: 1, max: 3 }), (a, b, most) => {
      expect(slipsBetween(a, b, most)).toBe(Math.min(whole(a, b), most + 1));
    }),
    { numRuns: 500 },
  );
});

test('in short words and numbers every letter counts', () => {
  expect(['mao', '2026', 'pain', 'esketamine'].map(forgivenIn)).toEqual([0, 0, 1, 2]);
});

test('plain lines are the words of a text, a line for each block, without the numbers of sources', () => {
  const html =
    '<p>Tom &#x26; Ann <em>rest</em>.<sup class="citation"><a href="#source-a">1</a></sup> Then</p><ul><li>walk</li><li><p>eat</p></li></ul><table><tr><td>7</td><td>x &#x3C; y</td></tr></table>';
  expect(plainLines(html)).toEqual(['Tom & Ann rest. Then', 'walk', 'eat', '7', 'x < y']);
});
