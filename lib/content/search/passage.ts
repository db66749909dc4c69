// Why an article was found: the place in its text that says most of the typed words, with these words marked, and where on the page it is.
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

/** The typed words that a word of the text stands for, by their places in the question, and how surely. */
export type Marker = (word: string) => { asked: number; sureness: number } | undefined;

export function markerOf(words: Found['words']): Marker {
  const known = new Map<string, { asked: number; sureness: number }>();
  words.forEach(({ meanings }, asked) => {
    for (const { word, sureness } of meanings) if ((known.get(word)?.sureness ?? 0) < sureness) known.set(word, { asked, sureness });
  });
  return (word) => known.get(word);
}

/** Undefined when no part of the text says any of the words: then the title or the description does. */
export function passageOf({ takeaways, opening, sections, answers }: Readable, marker: Marker): Passage | undefined {
  const parts = [
    ...sections.map(({ id, title, html }) => ({ id, title, lines: plainLines(html) })),
    { id: undefined, title: '', lines: plainLines(opening) },
    ...answers.map(({ question, html }) => ({ id: 'common-questions', title: question, lines: plainLines(html) })),
    { id: 'key-takeaways', title: 'Key takeaways', lines: takeaways },
  ];
  let best: { score: number; line: string; part: (typeof parts)[number] } | undefined;
  for (const part of parts) {
    const heading = worthOf(wordsIn(part.title), marker) / 4;
    for (const line of part.lines) {
      const worth = worthOf(wordsIn(line), marker);
      if (worth > 0 && worth + heading > (best?.score ?? 0)) best = { score: worth + heading, line, part };
    }
  }
  if (!best) return undefined;
  const { line, part } = best;
  return { text: marked(extractOf(line, marker), marker), part: part.id === undefined ? undefined : { id: part.id, title: marked(part.title, marker) } };
}

/** The text with what was looked for marked. */
export function marked(text: string, marker: Marker): Marked {
  const pieces: Marked = [];
  let done = 0;
  for (const { word, from, to } of wordsIn(text)) {
    if (!marker(word)) continue;
    if (from > done) pieces.push({ text: text.slice(done, from), isMarked: false });
    pieces.push({ text: text.slice(from, to), isMarked: true });
    done = to;
  }
  if (done < text.length) pieces.push({ text: text.slice(done), isMarked: false });
  return pieces;
}

/** How many different typed words there are, surer ones counting more; repeating one of them counts for little. */
function worthOf(words: readonly Word[], marker: Marker): number {
  const asked = new Map<number, number>();
  let repeats = 0;
  for (const { word } of words) {
    const hit = marker(word);
    if (!hit) continue;
    if (asked.has(hit.asked)) repeats++;
    asked.set(hit.asked, Math.max(asked.get(hit.asked) ?? 0, hit.sureness));
  }
  return [...asked.values()].reduce((sum, sureness) => sum + sureness, 0) + Math.min(repeats, 3) * 0.05;
}

/** Of a long line, the stretch that holds most, cut between words. */
function extractOf(line: string, marker: Marker): string {
  if (line.length <= longest) return line;
  const words = wordsIn(line);
  let best = { worth: -1, from: 0 };
  for (const first of words) {
    if (!marker(first.word)) continue;
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
