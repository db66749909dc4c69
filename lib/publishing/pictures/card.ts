// The picture that other sites show of a page: its title on the paper of the site, with a calm landscape behind. It is that of the
// topic's covers, or the clinic's mark.
import { coverOf, tintShifts } from '../../site/covers/cover';
import { coverSize, type Tone } from '../../site/covers/scenes';
import { Canvas, type Color } from './canvas';
import { oklch } from './color';
import { type Mask, maskOf } from './coverage';
import type { Typeface } from './font/typeface';
import { transform } from './outline';
import { cardSize } from './picture';
import { markShapes } from './water';

export interface CardFacts {
  clinicName: string;
  /** Where the page belongs, such as a topic; a short line under the clinic's name. */
  place: string;
  title: string;
  hue: number;
  /** The topic that it belongs to, whose landscape stands behind the title. One a topic and not one an article, so that each is painted once. */
  topic?: string | undefined;
}

const margin = 76;
const titleBox = { width: 1010, height: 300, middle: 330 };
const titleSizes = [92, 84, 76, 68, 60, 54, 48];
const lineHeight = 1.17;

const mostGrounds = 60;
const paper: Color = [252, 249, 242];
const sun: Color = [250, 237, 212];

/** Draws cards; what they share is painted once for each hue. */
export class CardPainter {
  readonly #typeface: Typeface;
  readonly #grounds = new Map<string, Canvas>();
  readonly #letters = new Map<string, Mask | undefined>();

  constructor(typeface: Typeface) {
    this.#typeface = typeface;
  }

  /** The card. A title that the typeface cannot write, or that has no room, is left out: no picture is better than a broken one. */
  paint({ clinicName, place, title, hue, topic }: CardFacts): Canvas {
    const accent = oklch(0.42, 0.08, hue);
    const card = this.#ground(hue, topic).copy();
    for (const shape of markShapes()) card.fill(transform(shape, { x: margin - 2, y: 66, scaleX: 1.35, scaleY: 1.35 }), accent);
    this.#write(card, clinicName, 34, margin + 68, 104, accent);
    this.#write(card, place, 32, margin, cardSize.height - margin, accent);
    const lines = this.#fit(title);
    if (!lines) return card;
    const height = lines.size * lineHeight * lines.texts.length;
    const top = titleBox.middle - height / 2;
    for (const [index, text] of lines.texts.entries())
      this.#write(card, text, lines.size, margin - lines.size * 0.03, top + lines.size * (0.86 + index * lineHeight), oklch(0.26, 0.028, hue));
    return card;
  }

  #ground(hue: number, topic: string | undefined): Canvas {
    const key = `${hue} ${topic}`;
    const known = this.#grounds.get(key) ?? (topic === undefined ? markAtRest(hue) : landscape(topic, hue));
    // Three quarters of a megabyte each; a site has far fewer topics.
    if (this.#grounds.size >= mostGrounds) this.#grounds.clear();
    this.#grounds.set(key, known);
    return known;
  }

  /** The title in the largest letters in which it has room. */
  #fit(title: string): { size: number; texts: string[] } | undefined {
    if (!this.#typeface.canWrite(title)) return undefined;
    const measured = title.split(' ').map((text) => ({ text, width: this.#typeface.widthOf(text, 1) }));
    const space = this.#typeface.widthOf(' ', 1);
    for (const size of titleSizes) {
      const words = measured.map(({ text, width }) => ({ text, width: width * size }));
      const texts = balanced({ words, space: space * size }, titleBox.width);
      if (texts && texts.length * size * lineHeight <= titleBox.height) return { size, texts };
    }
    return undefined;
  }

  #write(canvas: Canvas, text: string, size: number, x: number, y: number, color: Color) {
    if (!this.#typeface.canWrite(text)) return;
    for (const letter of this.#typeface.lettersOf(text, size)) {
      const mask = this.#letter(letter.character, size);
      // At these sizes nobody sees that a letter stands on a whole pixel, and each is worked out once for all cards.
      if (mask) canvas.stamp(mask, Math.round(x + letter.x), Math.round(y), color);
    }
  }

  #letter(character: string, size: number): Mask | undefined {
    const key = `${size} ${character}`;
    const mask = this.#letters.has(key) ? this.#letters.get(key) : maskOf(this.#typeface.outlineOf(character, size));
    this.#letters.set(key, mask);
    return mask;
  }
}

/** The clinic's mark, large and pale. */
function markAtRest(hue: number): Canvas {
  const canvas = new Canvas(cardSize.width, cardSize.height, paper);
  const tints = [sun, oklch(0.91, 0.035, hue), oklch(0.93, 0.027, hue), oklch(0.95, 0.02, hue)];
  for (const [index, shape] of markShapes().entries())
    canvas.fill(transform(shape, { x: 668, y: 132, scaleX: 15.5, scaleY: 15.5 }), tints[index] ?? paper);
  return canvas;
}

/** A cover of the topic in tints so pale that a title can be read on each of them. */
function landscape(topic: string, hue: number): Canvas {
  const { tint, layers } = coverOf({ slug: topic, topics: [topic] });
  const own = hue + (tintShifts[tint] ?? 0);
  const tones: Record<Tone, Color> = { sun, far: oklch(0.955, 0.018, own), mid: oklch(0.93, 0.026, own), near: oklch(0.895, 0.036, own) };
  // A little larger than the card, so that the sun stands right of the middle and the edges are never seen.
  const scale = (cardSize.width / coverSize.width) * 1.2;
  const canvas = new Canvas(cardSize.width, cardSize.height, paper);
  // Its foot is cut off: what matters of a cover stands above.
  for (const { tone, outlines } of layers) canvas.fill(transform(outlines, { x: -40, y: -70, scaleX: scale, scaleY: scale }), tones[tone]);
  return canvas;
}

/** Words with the widths that they have, and the width of a space between them. */
interface Measured {
  words: { text: string; width: number }[];
  space: number;
}

/** Lines of at most `most`, and as even as they can be with no line more; undefined when one word alone is wider. */
function balanced({ words, space }: Measured, most: number): string[] | undefined {
  const widest = Math.max(...words.map(({ width }) => width));
  if (widest > most) return undefined;
  let best = wrapped({ words, space }, most);
  for (let width = most - 20; width >= widest; width -= 20) {
    const lines = wrapped({ words, space }, width);
    if (lines.length > best.length) break;
    best = lines;
  }
  return best;
}

function wrapped({ words, space }: Measured, most: number): string[] {
  const lines: { text: string; width: number }[] = [];
  for (const { text, width } of words) {
    const last = lines.at(-1);
    if (last && last.width + space + width <= most) lines[lines.length - 1] = { text: `${last.text} ${text}`, width: last.width + space + width };
    else lines.push({ text, width });
  }
  return lines.map(({ text }) => text);
}
