// Why an article was found: the place in its text that says most of the typed words, with these words marked, and where on the page it is.
import type { Language } from '../../site/languages/language';
import { dictionaries } from '../../words/words';
import type { Article } from '../article';
import { plainLines } from './plain';
import type { Found } from './searcher';
import { type Word, wordsIn } from './words';

/** A text in pieces, of which some are what was looked for. */
export type Marked = { text: string; isMarked: boolean }[];

export interface Passage {
  text: Marked;
  /** The part of the page that it stands in; undefined in the opening, above all headings. */
  part: { id: string; title: Marked } | undefined;
}

type Readable = Pick<Article, 'takeaways' | 'opening' | 'sections' | 'answers'>;

/** Long enough for a thought, short enough to be taken in at a glance. */
const longest = 220;

/** A line of a list says less than a sentence. */
const fewCharacters = 60;

/** Knows the words that were looked for. */
export interface Marker {
  /** Which typed word a word of the text stands for, by its place in the question, and how surely. */
  hit(word: string): { asked: number; sureness: number } | undefined;
  /** What a text is worth that says all of them as surely as can be. */
  most: number;
  /** False when a text holds none of them for sure: most of an article, which then needs no closer look. */
  mayHit(text: string): boolean;
}

export function markerOf(words: Found['words']): Marker {
  const known = new Map<string, { asked: number; sureness: number }>();
  words.forEach(({ meanings }, asked) => {
    for (const { word, sureness } of meanings) if ((known.get(word)?.sureness ?? 0) < sureness) known.set(word, { asked, sureness });
  });
  // Words are letters and digits alone. A letter with an accent may be written otherwise in the text, so such a text is looked at.
  const pattern = new RegExp([...known.keys(), '[À-ɏΑ-￿]'].join('|'), 'iu');
  return {
    hit: (word) => known.get(word),
    most: words.reduce((sum, { meanings }) => sum + Math.max(0, ...meanings.map(({ sureness }) => sureness)), 0),
    mayHit: (text) => known.size > 0 && pattern.test(text.replace(/['’“”–—…]/g, '')),
  };
}

/** Undefined when no part of the text says any of the words: then the title or the description does. */
export function passageOf({ takeaways, opening, sections, answers }: Readable, marker: Marker, language: Language = 'en'): Passage | undefined {
  const parts = [
    ...sections.map(({ id, title, html }) => ({ id, title, lines: () => linesOf(html, marker) })),
    { id: undefined, title: '', lines: () => linesOf(opening, marker) },
    ...answers.map(({ question, html }) => ({ id: 'common-questions', title: question, lines: () => linesOf(html, marker) })),
    { id: 'key-takeaways', title: dictionaries[language].article.takeaways, lines: () => takeaways },
  ].map((part) => ({ ...part, heading: worthOf(wordsIn(part.title), marker) }));
  let best: { worth: number; line: string; part: (typeof parts)[number] } | undefined;
  // Those whose headings say most come first, so that the first line which says everything is the one.
  for (const part of parts.sort((a, b) => b.heading - a.heading)) {
    for (const line of part.lines()) {
      const worth = marker.mayHit(line) ? worthOf(wordsIn(line), marker) * (line.length < fewCharacters ? 0.9 : 1) : 0;
      if (worth > (best?.worth ?? 0)) best = { worth, line, part };
      if (worth >= marker.most) break;
    }
    if (best && best.worth >= marker.most) break;
  }
  if (!best) return undefined;
  const { line, part } = best;
  return {
    text: marked(extractOf(line, marker), marker),
    part: part.id === undefined ? undefined : { id: part.id, title: marked(part.title, marker) },
  };
}

function linesOf(html: string, marker: Marker): string[] {
  return marker.mayHit(html) ? plainLines(html) : [];
}

/** The text with what was looked for marked. */
export function marked(text: string, marker: Marker): Marked {
  const pieces: Marked = [];
  let done = 0;
  for (const { word, from, to } of wordsIn(text)) {
    if (!marker.hit(word)) continue;
    if (from > done) pieces.push({ text: text.slice(done, from), isMarked: false });
    pieces.push({ text: text.slice(from, to), isMarked: true });
    done = to;
  }
  if (done < text.length) pieces.push({ text: text.slice(done), isMarked: false });
  return pieces;
}

/** How many different typed words there are, surer ones counting more. */
function worthOf(words: readonly Word[], marker: Marker): number {
  const asked = new Map<number, number>();
  for (const { word } of words) {
    const hit = marker.hit(word);
    if (hit) asked.set(hit.asked, Math.max(asked.get(hit.asked) ?? 0, hit.sureness));
  }
  return [...asked.values()].reduce((sum, sureness) => sum + sureness, 0);
}

/** Of a long line, the stretch that holds most, cut between words. */
function extractOf(line: string, marker: Marker): string {
  if (line.length <= longest) return line;
  const words = wordsIn(line);
  let best = { worth: -1, from: 0 };
  for (const first of words) {
    if (!marker.hit(first.word)) continue;
    const within = words.filter(({ from, to }) => from >= first.from && to <= first.from + longest - 60);
    const worth = worthOf(within, marker);
    if (worth > best.worth) best = { worth, from: first.from };
  }
  // A few words before, so that one sees what is spoken of.
  const earliest = Math.max(0, Math.min(best.from - 50, line.length - longest));
  const from = earliest === 0 ? 0 : (words.find((word) => word.from >= earliest)?.from ?? 0);
  const to = words.filter((word) => word.to <= from + longest).at(-1)?.to ?? line.length;
  const isEnd = line.length - to < 3;
  return `${from > 0 ? '… ' : ''}${line.slice(from, isEnd ? line.length : to)}${isEnd ? '' : ' …'}`;
}
